/**
 * What a job is: types, packs, and the essential pack that ships with the package.
 * @module @passerelle/referential
 */
export {
  ACCESS_LEVELS,
  CONTEXT_KINDS,
  FIRST_ITEMS,
  FUNDING_KINDS,
  LETTERS,
  REQUIREMENTS,
  TAGS,
  UNKNOWN,
} from './types.ts';
export type {
  AccessLevel,
  ContextId,
  ContextKind,
  Contexts,
  EmergingJob,
  EverydayTitle,
  Experience,
  FactSource,
  Facts,
  FundingKind,
  FundingScheme,
  Groups,
  Having,
  Item,
  JobLines,
  Letter,
  Links,
  Mobility,
  Nearest,
  Notes,
  OnwardLink,
  Provenance,
  Ranges,
  Ranking,
  Referential,
  Requirement,
  RomeCode,
  Sectors,
  SkillId,
  SkillLinks,
  Tag,
  Translation,
  Wish,
  Words,
} from './types.ts';
export { PackError } from './pack/format.ts';
export type { PackErrorCode } from './pack/format.ts';
export { PARTS } from './pack/parts.ts';
export type { PartName } from './pack/parts.ts';
export { decodeExperiences, decodeNearest, decodeRanking, decodeTitles, decodeWords } from './pack/decode.ts';
export {
  decodeContexts,
  decodeFacts,
  decodeFunding,
  decodeLines,
  decodeMobility,
  decodeNotes,
  decodeSectors,
} from './pack/decode-late.ts';
export { SHARED_LABELS, decodeLabels, labelPartOf, labelParts } from './pack/labels.ts';
export { decodeTranslation, encodeTranslation, translationPart } from './pack/translation.ts';
export { decodePack } from './pack/decode-pack.ts';
export { loadEssential, loadEssentialPart } from './load-essential.ts';
