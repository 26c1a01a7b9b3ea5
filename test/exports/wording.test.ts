// The wording is this project's own: short, well spelt, in plain verbs, for both genders, and never that of the
// official referential. What `passerelle-referential check` refuses (dangling ids, doubles) is tested with the command.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import dictionaryEn from 'dictionary-en';
import dictionaryFr from 'dictionary-fr';
import { SOURCE, WITHOUT_EXPORT } from './run-cli.ts';
import { forbiddenInEnglish, forbiddenInFrench } from './wording/forbidden-words.ts';
import { genderFault, metOneForm, oneFormWords } from './wording/genders.ts';
import { editsBetween, nearCopies } from './wording/near-copies.ts';
import { exportRows, officialWordings } from './wording/official.ts';
import { knownWords, spellerOf } from './wording/spelling.ts';
import { english, folded, french, rowsOf, textsOf, wordsIn } from './wording/tables.ts';
import type { Text } from './wording/tables.ts';

const skills = rowsOf('skills.fr.tsv');
const jobs = rowsOf('jobs.tsv');
const titles = rowsOf('titles.fr.tsv');
const emerging = rowsOf('emerging.fr.tsv');
const experiences = rowsOf('experiences.fr.tsv');
const items = rowsOf('items.fr.tsv');
const lines = rowsOf('job-lines.fr.tsv');

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split(','));
const cellsOf = (rows: readonly Record<string, string>[], column: string): string[] => rows.map((row) => row[column]!);

/** The texts, folded, that stand more than once. */
const twice = (texts: readonly string[]): string[] => {
  const seen = new Set<string>();
  return texts.map(folded).filter((text) => seen.has(text) || !seen.add(text));
};

/** Texts whose number of words is not within bounds. */
const outside = (texts: readonly Text[], fewest: number, most: number): string[] =>
  texts.flatMap(({ where, text }) =>
    wordsIn(text) < fewest || text.split(' ').length > most ? [`${where}: ${text}`] : []
  );

const INFINITIVE = /^(?:[Ss](?:e |’))?\p{L}+(?:er|ir|re)(?![\p{L}’-])/u;

describe('the tables', () => {
  it('have a sentence for each of the 1 584 jobs', () => {
    assert.equal(new Set(cellsOf(jobs, 'job')).size, 1584);
    assert.deepEqual(cellsOf(lines, 'job'), cellsOf(jobs, 'job'));
  });

  it('have at least 60 questions, ten a letter', () => {
    for (const letter of 'RIASEC') {
      const count = items.filter((item) => item.letter === letter).length;
      assert.ok(count >= 10, `${count} questions for ${letter}`);
    }
  });

  it('have at least 60 experiences, each with 4 to 10 skills and a reason', () => {
    assert.ok(experiences.length >= 60);
    assert.deepEqual(
      experiences.filter(
        ({ skills = '', reason }) => listOf(skills).length < 4 || listOf(skills).length > 10 || !reason
      ),
      []
    );
  });

  it('have at least 28 emerging jobs, none of them official', { skip: WITHOUT_EXPORT }, () => {
    assert.ok(emerging.length >= 28);
    const official = new Set(
      exportRows('referentiel_appellation')
        .flatMap((row) => [row.libelle_appellation_long!, row.libelle_appellation_court!])
        .concat(cellsOf(jobs, 'title'))
        .map(folded)
    );
    assert.ok(official.size > 10_000);
    assert.deepEqual(
      cellsOf(emerging, 'title').filter((title) => official.has(folded(title))),
      []
    );
  });

  it('have at least 4 000 everyday titles besides the names of jobs, in every domain', () => {
    const names = new Set(cellsOf(jobs, 'title').map(folded));
    const everyday = titles.filter(({ title }) => !names.has(folded(title!)));
    assert.ok(everyday.length >= 4000);
    const domains = cellsOf(rowsOf('domains.fr.tsv'), 'domain');
    assert.equal(domains.length, 14);
    for (const domain of domains) {
      const count = everyday.filter((row) => listOf(row.jobs!).some((job) => job.startsWith(domain))).length;
      assert.ok(count >= 50, `${count} everyday titles in domain ${domain}`);
    }
  });

  it('have at least 200 examples of skills', () => {
    assert.ok(skills.filter(({ example }) => example !== '').length >= 200);
  });

  it('say everything in English too', () => {
    for (const [name, ...columns] of [
      ['skills', 'label', 'example'],
      ['items', 'text'],
      ['experiences', 'label', 'words'],
      ['emerging', 'title', 'line'],
      ['contexts', 'label'],
      ['domains', 'label'],
      ['sectors', 'label'],
      ['centres', 'label'],
      ['wishes', 'label'],
    ] as const) {
      const said = new Map(rowsOf(`${name}.en.tsv`).map((row) => [Object.values(row)[0], row]));
      const silent = rowsOf(`${name}.fr.tsv`).flatMap((row) => {
        const [id] = Object.values(row);
        return columns.filter((column) => row[column] && !said.get(id)?.[column]).map((column) => `${id} ${column}`);
      });
      assert.deepEqual(silent, [], name);
    }
  });

  it('leave at least 5 000 official titles out', { skip: WITHOUT_EXPORT }, () => {
    const ours = new Set([...titles, ...jobs].map(({ title }) => folded(title!)));
    const out = exportRows('referentiel_appellation').filter((row) => !ours.has(folded(row.libelle_appellation_long!)));
    assert.ok(out.length >= 5_000, `only ${out.length} are out`);
  });

  it('give each job at least six skills, ways of being aside', () => {
    const knowHow = new Set(rowsOf('skills.tsv').flatMap(({ skill, kind }) => (kind === 'know-how' ? [skill] : [])));
    const needs = rowsOf('job-skills.tsv');
    assert.deepEqual(cellsOf(needs, 'job'), cellsOf(jobs, 'job'));
    assert.deepEqual(
      needs.filter((row) => listOf(row.skills!).filter((cell) => knowHow.has(/^\d+/.exec(cell)![0])).length < 6),
      []
    );
  });
});

describe('lengths', () => {
  it('keep labels within 60 characters', () => {
    const labels = [...french, ...english].filter(({ where }) => where.endsWith(' label'));
    assert.deepEqual(
      labels.filter(({ text }) => [...text].length > 60),
      []
    );
  });

  it('keep sentences, reasons, examples and questions short', () => {
    assert.deepEqual(outside(textsOf('job-lines.fr.tsv', ['line']), 4, 15), []);
    assert.deepEqual(outside(textsOf('emerging.fr.tsv', ['line']), 4, 20), []);
    assert.deepEqual(outside(textsOf('experiences.fr.tsv', ['reason']), 4, 20), []);
    assert.deepEqual(outside(textsOf('skills.fr.tsv', ['example']), 1, 6), []);
    assert.deepEqual(outside(textsOf('skills.en.tsv', ['example']), 1, 8), []);
    assert.deepEqual(outside(textsOf('items.fr.tsv', ['text']), 4, 14), []);
  });

  it('never say the same twice in a table', () => {
    const columns = new Map<string, string[]>();
    for (const { where, text } of [...french, ...english]) {
      const column = where.replace(/ .* /, ' ');
      // An experience is found by any of its words, and an example may serve two skills.
      if (!/ (?:words|example)$/.test(column)) columns.set(column, [...(columns.get(column) ?? []), text]);
    }
    for (const [column, texts] of columns) assert.deepEqual(twice(texts), [], column);
    assert.deepEqual(twice([...titles, ...jobs].map(({ title }) => title!)), []);
  });
});

describe('verbs', () => {
  it('begin skills, sentences and questions in the infinitive', () => {
    const begun = [
      ...cellsOf(skills, 'label'),
      ...cellsOf(lines, 'line'),
      ...cellsOf(emerging, 'line'),
      ...cellsOf(items, 'text'),
    ];
    assert.deepEqual(
      begun.filter((text) => !INFINITIVE.test(text)),
      []
    );
  });

  it('begin with a capital where a text stands alone, and end without a full stop unless it is a sentence', () => {
    const small = / (?:example|words|text)$/;
    assert.deepEqual(
      [...french, ...english].filter(
        ({ where, text }) => !small.test(where) && !/^[\p{Lu}\d]/u.test(text) && !/^E-/.test(text)
      ),
      []
    );
    assert.deepEqual(
      [...french, ...english].filter(({ where, text }) => / reason$/.test(where) !== text.endsWith('.')),
      []
    );
  });
});

describe('spelling', () => {
  it('is right in French, and every known word serves', () => {
    const speller = spellerOf(dictionaryFr, knownWords('fr'));
    assert.deepEqual(speller.unknownIn(french), []);
    assert.deepEqual(speller.unused(), []);
    const planted = { where: 'planted', text: 'Vendre le pain de la boulangrie d’aujourd’hui' };
    assert.deepEqual(speller.unknownIn([planted]), [`boulangrie (planted: ${planted.text})`]);
  });

  it('is right in English, and every known word serves', () => {
    const speller = spellerOf(dictionaryEn, knownWords('en'));
    assert.deepEqual(speller.unknownIn(english), []);
    assert.deepEqual(speller.unused(), []);
    assert.equal(speller.unknownIn([{ where: 'planted', text: 'Sell the breadd' }]).length, 1);
  });
});

describe('forbidden words', () => {
  it('are in no text', () => {
    assert.deepEqual(forbiddenInFrench(french), []);
    assert.deepEqual(forbiddenInEnglish(english), []);
  });

  it('would be found', () => {
    const planted: readonly (readonly [string, string])[] = [
      ['links.tsv x label', 'Faire un bilan de compétences'],
      ['job-lines.fr.tsv x line', 'Suivre une formation, emploi assuré'],
      ['wishes.fr.tsv x label', 'Tenir compte d’un handicap'],
      ['titles.fr.tsv x title', 'Livreur / Livreuse Deliveroo'],
      ['skills.fr.tsv x label', 'Optimiser un process'],
      ['experiences.fr.tsv x reason', 'Tu ranges ta chambre.'],
      ['items.fr.tsv x text', "peindre l'escalier"],
      ['items.fr.tsv x text', 'jouer d’un instrument - seul'],
      ['items.fr.tsv x text', 'coudre : une robe'],
      ['items.fr.tsv x text', 'repeindre la maison de sa soeur'],
    ];
    for (const [where, text] of planted) assert.equal(forbiddenInFrench([{ where, text }]).length > 0, true, text);
    assert.equal(forbiddenInEnglish([{ where: 'x', text: 'Organize the color of the center' }]).length, 1);
  });
});

describe('genders', () => {
  it('agree in every title', () => {
    const faults = [...titles, ...emerging].flatMap(({ title = '' }) => {
      const fault = genderFault(title);
      return fault ? [`${title}: ${fault}`] : [];
    });
    assert.deepEqual(faults, []);
    assert.deepEqual(
      oneFormWords.filter((word) => !metOneForm.has(word)),
      []
    );
  });

  it('would be found apart', () => {
    for (const title of [
      'Vendeur',
      'Vendeur / Vendeur',
      'Vendeur / Venderesse en gros / Vendeuse',
      'Chef de rayon / Cheffe',
      'Infirmier / Infirmiere',
      'Cadre commercial',
      'Délégué médical / Déléguée médical',
      'Ingénieur / Ingénieure commercial',
    ])
      assert.ok(genderFault(title), title);
    assert.equal(genderFault('Cuisinier traiteur / Cuisinière traiteuse à domicile'), undefined);
  });
});

describe('official wordings', () => {
  // Titles are names, and the words to find an experience by are no sentences.
  const ours = french.filter(({ where }) => !/^titles| (?:title|words)$/.test(where));

  it('are not ours, nor nearly', { skip: WITHOUT_EXPORT }, () => {
    const wordings = officialWordings();
    assert.ok(wordings.length > 40_000, `only ${wordings.length} official wordings were read`);
    const short = new Set(wordings.map(folded));
    assert.deepEqual(
      cellsOf(skills, 'label').filter((label) => short.has(folded(label))),
      []
    );
    assert.deepEqual(nearCopies(ours, wordings), []);
  });

  it('would be found, however they are changed', () => {
    // Each of ours, with as many edits as a copy may have, spread out or together, is a copy of itself.
    let seed = 7;
    const below = (most: number): number => (seed = (seed * 48_271) % 2_147_483_647) % most;
    const texts = ours.filter(({ text }) => wordsIn(text) > 4).filter((_, i) => i % 5 === 0);
    const copies = texts.map(({ text }, i) => {
      const letters = [...folded(text)];
      const edits = Math.floor(letters.length / 10);
      for (let edit = 0; edit < edits; edit++) {
        const at = i % 2 ? Math.floor(((edit + 0.5) * letters.length) / edits) : below(letters.length);
        letters.splice(at, below(3) ? 1 : 0, ...(below(3) ? ['x'] : []));
      }
      return letters.join('');
    });
    const isCopy = texts.map(({ text }, i) => {
      const longest = Math.max(folded(text).length, folded(copies[i]!).length);
      return editsBetween(folded(text), folded(copies[i]!), longest) <= longest / 10;
    });
    const found = nearCopies(texts, copies);
    const missed = texts.filter(
      ({ where, text }, i) => isCopy[i] && !found.includes(`${where}: « ${text} » is « ${copies[i]} »`)
    );
    assert.ok(isCopy.filter(Boolean).length > 300);
    assert.deepEqual(missed, []);
    assert.deepEqual(
      nearCopies(texts.slice(0, 50), ['Rien de tout cela ne ressemble à ce que nous disons ailleurs']),
      []
    );
  });
});

describe('second readings', () => {
  const reviewOf = (name: string): Record<string, string>[] => rowsOf(join('reviews', name));

  it('were made of 5 % of each table, and of ten rows at least', () => {
    for (const [review, table, column] of [
      ['skills.en.tsv', 'skills.en.tsv', 'label'],
      ['examples.tsv', 'skills.fr.tsv', 'example'],
      ['job-lines.tsv', 'job-lines.fr.tsv', 'line'],
      ['titles.tsv', 'titles.fr.tsv', 'title'],
      ['experiences.tsv', 'experiences.fr.tsv', 'label'],
      ['emerging.tsv', 'emerging.fr.tsv', 'line'],
      ['items.en.tsv', 'items.en.tsv', 'text'],
      ['sectors.tsv', 'sectors.fr.tsv', 'label'],
      ['centres.tsv', 'centres.fr.tsv', 'label'],
      ['contexts.tsv', 'contexts.fr.tsv', 'label'],
    ] as const) {
      const rows = reviewOf(review);
      const read = rowsOf(table).filter((row) => row[column] !== '');
      assert.ok(rows.length >= Math.max(10, Math.ceil(read.length * 0.05)), `${rows.length} rows of ${table}`);
      assert.deepEqual(
        rows.filter((row) => !row.first || !row.second || !row.verdict),
        [],
        review
      );
    }
    assert.match(readFileSync(join(SOURCE, 'reviews/README.md'), 'utf8'), /seed/);
  });

  it('sorted the questions under the same letter nine times in ten, twice', () => {
    const rows = reviewOf('items.tsv');
    assert.deepEqual(cellsOf(rows, 'item').sort(), cellsOf(items, 'item').sort());
    const letters = new Map(items.map(({ item, letter }) => [item, letter]));
    for (const sort of ['sort-1', 'sort-2']) {
      const agreed = rows.filter((row) => row[sort] === letters.get(row.item!)).length;
      assert.ok(agreed / rows.length >= 0.9, `${sort}: ${agreed} of ${rows.length}`);
    }
    assert.ok(rows.filter((row) => row['sort-1'] === row['sort-2']).length / rows.length >= 0.9);
  });
});
