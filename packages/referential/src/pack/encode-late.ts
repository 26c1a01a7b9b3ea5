// The parts that are loaded when somebody looks closer → their text.
import { FUNDING_KINDS, REQUIREMENTS } from '../types.ts';
import type {
  Contexts,
  Facts,
  FundingScheme,
  Groups,
  Having,
  JobLines,
  Mobility,
  Nearest,
  Notes,
  Ranges,
  Ranking,
  Sectors,
} from '../types.ts';
import { ACCESS_LEVELS } from '../types.ts';
import { writeLinks } from './encode.ts';
import { foldGenders } from './fold-genders.ts';
import { writeFlags, writeIds, writeNumbers, writePart, writeTexts } from './format.ts';

const havingSections = ({ ids, labels, links }: Having): string[] => [
  writeIds(ids),
  writeTexts(labels),
  ...writeLinks(links),
];
const groupSections = (groups: Groups): string[] => [...havingSections(groups), writeNumbers(groups.principals)];

/** The part of working contexts and ways of being. */
export const encodeContexts = ({ contexts, kinds, ways }: Contexts): string =>
  writePart('contexts', [...havingSections(contexts), writeNumbers(kinds), ...havingSections(ways)]);

/** The part of sectors and centres of interest. */
export const encodeSectors = ({ sectors, centres }: Sectors): string =>
  writePart('sectors', [...groupSections(sectors), ...groupSections(centres)]);

/** The part of nearest jobs. */
export const encodeNearest = (nearest: Nearest): string => writePart('nearest', writeLinks(nearest));

/** The part of mobility. */
export const encodeMobility = (mobility: Mobility): string =>
  writePart('mobility', [...writeLinks(mobility), writeFlags(mobility.first)]);

/** Values of jobs of one parent are alike, so they are written once a parent. */
const perParent = (values: Uint8Array, { parents }: Ranking): string =>
  writeNumbers(values.filter((_, job) => parents[job] === job).map((value) => (value + 1) % 256));
const rangeSections = ({ low, high }: Ranges, ranking: Ranking): string[] => [
  perParent(low, ranking),
  perParent(high, ranking),
];

/** The part of dated facts. */
export function encodeFacts({ sources, exposure, tension, requirements }: Facts, ranking: Ranking): string {
  const { exposure: e, tension: t } = sources;
  return writePart('facts', [
    writeTexts([e, t].flatMap(({ publisher, name, year, url }) => [publisher, name, year, url])),
    ...rangeSections(exposure.score, ranking),
    ...rangeSections(exposure.level, ranking),
    ...rangeSections(tension.france, ranking),
    writeTexts(tension.regions.map(({ code }) => code)),
    ...tension.regions.flatMap(({ values }) => rangeSections(values, ranking)),
    ...REQUIREMENTS.map((_, i) => writeNumbers(requirements.map((bits) => (bits >> (2 * i)) & 3))),
  ]);
}

/** The part of the sentences of jobs. */
export const encodeLines = (lines: JobLines): string => writePart('lines', [writeTexts(lines)]);

/** The part of examples, reasons and emerging jobs. */
export function encodeNotes({ examples, reasons, emerging }: Notes): string {
  return writePart('notes', [
    writeFlags(examples.map((example) => (example ? 1 : 0))),
    writeTexts(examples.filter(Boolean)),
    writeTexts(reasons),
    writeTexts(emerging.flatMap(({ id, title, line }) => [id, foldGenders(title), line])),
    writeNumbers(
      emerging.flatMap(({ jobs, skills, access }) => [
        jobs.length,
        ...jobs,
        skills.length,
        ...skills,
        ACCESS_LEVELS.indexOf(access),
      ])
    ),
  ]);
}

/** The part of funding schemes. */
export const encodeFunding = (schemes: readonly FundingScheme[]): string =>
  writePart('funding', [
    writeTexts(
      schemes.flatMap(({ id, label, amounts, conditions, url, validFrom, checked, source }) => [
        ...[id, label, amounts, conditions],
        ...[url, validFrom, checked, source],
      ])
    ),
    writeNumbers(schemes.map(({ kind }) => FUNDING_KINDS.indexOf(kind))),
  ]);
