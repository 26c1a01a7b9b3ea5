// What a job is: types, packs, and the essential pack that ships with the package.
export { ACCESS_LEVELS, CONTEXT_KINDS, FIRST_ITEMS, LETTERS, TAGS } from './types.ts';
export type {
  AccessLevel,
  ContextId,
  ContextKind,
  Item,
  Letter,
  Links,
  OnwardLink,
  Provenance,
  Ranking,
  Referential,
  RomeCode,
  SkillId,
  SkillLinks,
  Tag,
  Titles,
  Wish,
  Words,
} from './types.ts';
export { PackError } from './pack/format.ts';
export type { PackErrorCode } from './pack/format.ts';
export { PARTS } from './pack/parts.ts';
export type { PartName } from './pack/parts.ts';
export { decodeRanking, decodeTitles, decodeWords } from './pack/decode.ts';
export { loadEssential, loadEssentialPart } from './load-essential.ts';
