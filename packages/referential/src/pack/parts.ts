/** The parts of a pack, each loaded when first needed. A pack with many skills has parts of labels besides. */
export const PARTS = [
  'ranking',
  'ids',
  'words',
  'experiences',
  'nearest',
  'titles',
  'contexts',
  'sectors',
  'mobility',
  'facts',
  'lines',
  'notes',
  'funding',
] as const;
/** One of the parts of a pack; each is a file, or a module, of its own. */
export type PartName = (typeof PARTS)[number];
