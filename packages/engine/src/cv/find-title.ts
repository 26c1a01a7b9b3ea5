// Words of a clause → the title that they begin with.
import { fold } from '../search/fold.ts';
import type { Referential } from '@passerelle/referential/types';
import { neutralForm } from '../search/neutral-form.ts';
import { splitGenders } from '../search/split-genders.ts';
import { isTelling, tellingWords } from '../search/telling-words.ts';
import { englishTitles } from './english-titles.ts';
import type { CvLine, CvWord } from './read-lines.ts';

/** What titles are read from. */
export type CvTitles = Pick<Referential, 'ranking' | 'words' | 'titles'>;

/** A title, by its words in their neutral forms, and the positions of the jobs that it may mean. */
interface Title {
  readonly words: readonly string[];
  readonly jobs: readonly number[];
}

/** Titles by their first word. */
export type Titles = ReadonlyMap<string, readonly Title[]>;

export interface TitleFound {
  readonly jobs: readonly number[];
  readonly words: readonly CvWord[];
  /** Share of the telling words of the clause, from the title on, that are the title's. */
  readonly coverage: number;
}

/** What people write before a title. */
const LEADS = new Set(
  (
    'poste emploi job stagiaire stage apprenti apprentie alternance alternant alternante interim interimaire cdi cdd saison saisonnier ' +
    'saisonniere ancien ancienne ex en tant que as an the mission missions remplacement remplacant remplacante contrat mi temps partiel ' +
    'plein junior senior assistant trainee intern former artisan artisane employe employee'
  ).split(' ')
);

/** Everyday titles that a CV says of something else. */
const NO_TITLES = new Set(['mon compt']);

/** Further than so many words after the one before, a word is no longer of the title. */
const MOST_APART = 3;

/** Titles read in one step. */
const STEP = 32;

/** The telling words of a title, in one gender, in their neutral forms. */
const formsOf = (title: string): string[] => [
  ...new Set(splitGenders(title).map((form) => tellingWords(fold(form)).map(neutralForm).join(' '))),
];

export function* indexCvTitles({ ranking, words, titles }: CvTitles): Generator<void, Titles> {
  const byWord = new Map<string, Title[]>();
  const add = (form: string, jobs: readonly number[]): void => {
    if (NO_TITLES.has(form)) return;
    const of = form.split(' ');
    const known = byWord.get(of[0]!);
    if (known) known.push({ words: of, jobs });
    else byWord.set(of[0]!, [{ words: of, jobs }]);
  };
  for (const [job, title] of words.titles.entries()) {
    if (job % STEP === 0) yield;
    for (const form of formsOf(title)) add(form, [job]);
  }
  for (const [i, { title, jobs }] of titles.entries()) {
    if (i % STEP === 0) yield;
    for (const form of formsOf(title)) add(form, jobs);
  }
  yield;
  const jobOf = new Map(ranking.jobs.map((code, job) => [code, job]));
  for (const { title, code } of englishTitles()) {
    const job = jobOf.get(code);
    if (job !== undefined) for (const form of formsOf(title)) add(form, [job]);
  }
  return byWord;
}

/** The words of a title in those of a clause, in their order; undefined where one is missing. */
function matchTitle(title: Title, words: readonly CvWord[], neutrals: readonly string[]): CvWord[] | undefined {
  const found = [words[0]!];
  let at = 0;
  for (const wanted of title.words.slice(1)) {
    const next = neutrals.indexOf(wanted, at + 1);
    if (next < 0 || next - at > MOST_APART) return undefined;
    found.push(words[next]!);
    at = next;
  }
  return found;
}

function findHere(titles: Titles, words: readonly CvWord[], neutrals: readonly string[]): TitleFound | undefined {
  let best: TitleFound | undefined;
  for (const title of titles.get(neutrals[0]!) ?? []) {
    if (best && title.words.length < best.words.length) continue;
    const found = matchTitle(title, words, neutrals);
    if (!found) continue;
    const isBetter =
      !best ||
      found.length > best.words.length ||
      // The same words mean fewer jobs in one title than in another.
      (found.length === best.words.length && title.jobs.length < best.jobs.length);
    if (isBetter) best = { jobs: title.jobs, words: found, coverage: found.length / words.length };
  }
  return best;
}

/** A clause that breaks off before the end of a title lacks at most so many of its words. */
const MOST_LACKING = 2;

/** The title that goes on where a clause of several words ends: « assistante ressources humaines (RH) ». */
function findLonger(titles: Titles, words: readonly CvWord[], neutrals: readonly string[]): TitleFound | undefined {
  let best: Title | undefined;
  if (words.length > 1)
    for (const title of titles.get(neutrals[0]!) ?? []) {
      if (title.words.length > words.length + MOST_LACKING || (best && title.words.length >= best.words.length))
        continue;
      if (neutrals.every((word) => title.words.includes(word))) best = title;
    }
  return best && { jobs: best.jobs, words, coverage: words.length / best.words.length };
}

/** The title that the words of a clause begin with, after what people write before one. */
function titleOfClause(titles: Titles, clause: readonly CvWord[]): TitleFound | undefined {
  let words = clause.filter(({ text }) => isTelling(text));
  for (; words.length; words = words.slice(1)) {
    const neutrals = words.map(({ text }) => neutralForm(text));
    const found = findHere(titles, words, neutrals);
    if (found && gradeOf(found) > 1) return found;
    const longer = findLonger(titles, words, neutrals) ?? found;
    if (longer) return longer;
    if (!LEADS.has(words[0]!.text)) return undefined;
  }
  return undefined;
}

/** The clauses of a line. */
export function clausesOf({ words }: CvLine): CvWord[][] {
  const clauses: CvWord[][] = [];
  for (const word of words) (clauses[word.clause] ??= []).push(word);
  return clauses.filter(Boolean);
}

/** How well a title says what its clause says: 3 all of it, 2 most of it, 1 some of it. */
export function gradeOf({ words, coverage }: TitleFound): 1 | 2 | 3 {
  if (coverage === 1) return 3;
  return words.length > 1 && coverage >= 0.4 ? 2 : 1;
}

/** The title of a line: the first that says most of its clause, else the first of all. What follows it are tasks. */
export function findTitle(titles: Titles, line: CvLine): TitleFound | undefined {
  let first: TitleFound | undefined;
  for (const clause of clausesOf(line)) {
    const found = titleOfClause(titles, clause);
    if (found && gradeOf(found) > 1) return found;
    first ??= found;
  }
  return first;
}
