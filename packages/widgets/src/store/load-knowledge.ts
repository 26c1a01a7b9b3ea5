// What the elements know of jobs, loaded when the first of them needs it and shared by all: the essential
// pack by relative import, or a site's own by `fetch`, which is read as data and never run.
import { indexJobs, withSectors } from '@passerelle/engine/matching';
import type { JobIndex } from '@passerelle/engine/matching';
import type { Search } from '@passerelle/engine/search';
import { loadEssentialEnglish, loadEssentialPart } from '@passerelle/referential/essential';
import type { PartName } from '@passerelle/referential/essential';
import { items } from '@passerelle/referential/items';
import {
  decodeExperiences,
  decodeNearest,
  decodeRanking,
  decodeTitles,
  decodeWords,
} from '@passerelle/referential/pack';
import type {
  Contexts,
  EverydayTitle,
  Experience,
  Facts,
  FundingScheme,
  JobLines,
  Mobility,
  Notes,
  Sectors,
  Words,
} from '@passerelle/referential/types';
import type { SpeakingElement } from '../element/speaking-element.ts';
import { Late } from './late.ts';
import { runInSlices } from './run-in-slices.ts';
import { skillNames } from './skill-names.ts';
import type { SkillNames } from './skill-names.ts';

export interface Knowledge {
  /** Another one once the sectors are there: then it knows the centres of interest. */
  readonly index: JobIndex;
  readonly words: Words;
  /** By position, as in the index. */
  readonly experiences: readonly Experience[];
  readonly skillName: SkillNames;
  /** Loads and builds what finds a job in a text, on first call, without holding the page up. */
  readonly search: () => Promise<Search>;
  /** Everyday titles, for what finds jobs in a text. */
  readonly titles: () => Promise<readonly EverydayTitle[]>;
  /** What is loaded when a reader looks closer. */
  readonly lines: Late<JobLines>;
  readonly notes: Late<Notes>;
  readonly closer: Late<Closer>;
  readonly funding: Late<readonly FundingScheme[]>;
  readonly sectors: Late<Sectors>;
}

/** What is known of each job beside its skills. */
export interface Closer {
  readonly facts: Facts;
  readonly contexts: Contexts;
  readonly mobility: Mobility;
}

async function fetchPart(base: string, part: string): Promise<string> {
  const response = await fetch(new URL(`${part}.pack`, new URL(base.replace(/\/?$/, '/'), document.baseURI)));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.text();
}

/** The value of a function without arguments, computed once; a failure is not kept, so it can be tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** Whoever speaks a language, and can wait for its words. */
type Speaker = Pick<SpeakingElement, 'language' | 'prepareLanguage'>;

/** What a pack knows in its own language, and a search among activities under other names. */
export interface Pack extends Knowledge {
  readonly searchAmong: (activities: readonly Experience[]) => Promise<Search>;
}

async function load(base: string | undefined): Promise<Pack> {
  // The essential pack has no other parts than those it names.
  const part = (name: string) => (base === undefined ? loadEssentialPart(name as PartName) : fetchPart(base, name));
  const [{ moreItems }, ranked, ids, named, activities, near] = await Promise.all([
    import('@passerelle/referential/more-items'),
    part('ranking'),
    part('ids'),
    part('words'),
    part('experiences'),
    part('nearest'),
  ]);
  const ranking = decodeRanking(ranked, ids);
  const words = decodeWords(named, ranking);
  const experiences = decodeExperiences(activities, ranking);
  const late = () => import('@passerelle/referential/pack/late');
  const titles = once(async () => decodeTitles(await part('titles'), ranking));
  const searchAmong = async (activities: readonly Experience[]): Promise<Search> => {
    const found = titles();
    // Taken apart here, so that the bundler leaves out what is not used.
    const { prepareSearch } = await import('@passerelle/engine/search');
    return runInSlices(prepareSearch({ ranking, words, experiences: activities, titles: await found }));
  };
  const knowledge = {
    index: indexJobs({ ranking, items: [...items, ...moreItems], experiences, nearest: decodeNearest(near, ranking) }),
    words,
    experiences,
    skillName: skillNames(ranking, words, part),
    searchAmong,
    titles,
    search: once(() => searchAmong(experiences)),
    lines: new Late(async () => {
      const [text, { decodeLines }] = await Promise.all([part('lines'), late()]);
      return decodeLines(text, ranking);
    }),
    notes: new Late(async () => {
      const [text, { decodeNotes }] = await Promise.all([part('notes'), late()]);
      return decodeNotes(text, ranking, experiences);
    }),
    closer: new Late(async () => {
      const [{ decodeContexts, decodeFacts, decodeMobility }, ...texts] = await Promise.all([
        late(),
        part('facts'),
        part('contexts'),
        part('mobility'),
      ]);
      const [facts, contexts, mobility] = texts;
      return {
        facts: decodeFacts(facts, ranking),
        contexts: decodeContexts(contexts, ranking),
        mobility: decodeMobility(mobility, ranking),
      };
    }),
    funding: new Late(async () => {
      const [text, { decodeFunding }] = await Promise.all([part('funding'), late()]);
      return decodeFunding(text);
    }),
    sectors: new Late(async () => {
      const [text, { decodeSectors }] = await Promise.all([part('sectors'), late()]);
      const sectors = decodeSectors(text, ranking);
      knowledge.index = withSectors(knowledge.index, sectors);
      return sectors;
    }),
  };
  return knowledge;
}

const loaders = new Map<string | undefined, () => Promise<Pack>>();

// The essential pack alone has its words in English too: another one speaks its own language.
let english: ((pack: Pack) => Knowledge) | undefined;
const loadEnglish = once(async () => {
  const [text, { decodeTranslation }, { inEnglish }] = await Promise.all([
    loadEssentialEnglish(),
    import('@passerelle/referential/pack/translation'),
    import('./in-english.ts'),
  ]);
  const said = decodeTranslation(text, 'en');
  english = (pack) => inEnglish(pack, said);
});

/**
 * The knowledge of the pack at an address, or of the essential pack, in the language that an element speaks.
 * @throws {PackError} when the pack is not readable; any other error when it cannot be fetched.
 */
export async function loadKnowledge(base: string | undefined, host: Speaker): Promise<Knowledge> {
  let loader = loaders.get(base);
  if (!loader) loaders.set(base, (loader = once(() => load(base))));
  const [pack] = await Promise.all([
    loader(),
    base === undefined &&
      host.prepareLanguage((language) => (language === 'en' && !english ? loadEnglish() : undefined)),
  ]);
  return base === undefined ? follow(pack, host) : pack;
}

let translated: Knowledge | undefined;

/** What an element reads of the essential pack: in English as long as it speaks English. */
function follow(pack: Pack, host: Speaker): Knowledge {
  const spoken = (): Knowledge => (host.language === 'en' && english ? (translated ??= english(pack)) : pack);
  return new Proxy(pack, { get: (_, name) => spoken()[name as keyof Knowledge] });
}
