/** The parts of a pack, each loaded when first needed. */
export const PARTS = ['ranking', 'words', 'titles'] as const;
export type PartName = (typeof PARTS)[number];
