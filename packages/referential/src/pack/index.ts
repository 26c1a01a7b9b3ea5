/**
 * What reads the parts that a first list needs. Those for a closer look: decode-late.ts.
 * @module @passerelle/referential/pack
 */
export { decodeExperiences, decodeNearest, decodeRanking, decodeTitles, decodeWords } from './decode.ts';
export { SHARED_LABELS, decodeLabels, labelParts } from './labels.ts';
