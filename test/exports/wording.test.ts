// The wording is this project's own: short, in plain verbs, and never that of the official referential.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { EXPORT, SOURCE, WITHOUT_EXPORT } from './run-cli.ts';

/** The rows of a table, without its header. */
const rowsOf = (name: string): string[][] =>
  readFileSync(join(SOURCE, name), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const labels = rowsOf('skills.fr.tsv').map(([, label]) => label);

describe('the wording of skills', () => {
  it('starts with an infinitive', () => {
    const others = labels.filter((label) => !/^(?:S’)?\p{Lu}?\p{Ll}+(?:er|ir|re)(?![\p{L}’-])/u.test(label));
    assert.deepEqual(others, []);
  });

  it('fits in 60 characters, on one line, without a full stop', () => {
    assert.deepEqual(
      labels.filter((label) => [...label].length > 60 || label !== label.trim() || /[.\s]$| {2}/.test(label)),
      []
    );
  });

  it('never says the same twice', () => {
    assert.equal(new Set(labels.map(folded)).size, labels.length);
  });

  it('is never that of the official referential', { skip: WITHOUT_EXPORT }, () => {
    const official = new Map<string, string>();
    for (const file of readdirSync(EXPORT).filter((name) => /^unix_referentiel_(competence|savoir)_v/.test(name)))
      for (const row of parse(readFileSync(join(EXPORT, file)), { columns: true, bom: true }) as Record<
        string,
        string
      >[]) {
        const wording = row.libelle_competence ?? row.libelle_savoir;
        official.set(folded(wording), wording);
      }
    assert.ok(official.size > 10_000, `only ${official.size} official wordings were read`);
    assert.deepEqual(
      labels.filter((label) => official.has(folded(label))),
      []
    );
  });
});

describe('the sentences and titles of jobs', () => {
  it('are never sentences of the official sheets', { skip: WITHOUT_EXPORT }, () => {
    const file = readdirSync(EXPORT).find((name) => /^unix_texte_v/.test(name))!;
    const texts = parse(readFileSync(join(EXPORT, file)), { columns: true, bom: true }) as Record<string, string>[];
    const official = new Set(texts.map((row) => folded(row.libelle_texte)));
    assert.ok(official.size > 5_000, `only ${official.size} official sentences were read`);
    assert.deepEqual(
      rowsOf('job-lines.fr.tsv').filter(([, line]) => official.has(folded(line))),
      []
    );
  });

  it('leave at least 5 000 official titles out', { skip: WITHOUT_EXPORT }, () => {
    const file = readdirSync(EXPORT).find((name) => /^unix_referentiel_appellation_v/.test(name))!;
    const rows = parse(readFileSync(join(EXPORT, file)), { columns: true, bom: true }) as Record<string, string>[];
    const ours = new Set(
      [
        ...rowsOf('titles.fr.tsv'),
        ...rowsOf('more-titles.fr.tsv'),
        ...rowsOf('jobs.tsv').map(([, title]) => [title]),
      ].map(([title]) => folded(title))
    );
    const out = rows.filter((row) => !ours.has(folded(row.libelle_appellation_long)));
    assert.ok(out.length >= 5_000, `only ${out.length} are out`);
  });
});

describe('the jobs', () => {
  it('are 1 584, each with skills', () => {
    const jobs = rowsOf('jobs.tsv').map(([code]) => code);
    assert.equal(new Set(jobs).size, 1584);
    assert.deepEqual(
      rowsOf('job-skills.tsv').map(([code]) => code),
      jobs
    );
  });

  it('need at least six skills each, ways of being aside', () => {
    const knowHow = new Set(rowsOf('skills.tsv').flatMap(([id, , kind]) => (kind === 'know-how' ? [id] : [])));
    const few = rowsOf('job-skills.tsv').filter(
      ([, skills]) => skills.split(',').filter((cell) => knowHow.has(/^\d+/.exec(cell)![0])).length < 6
    );
    assert.deepEqual(few, []);
  });

  it('have titles of their own, in both genders where French has two', () => {
    const titles = rowsOf('jobs.tsv').map(([, title]) => title);
    assert.equal(new Set(titles.map(folded)).size, titles.length);
    assert.ok(titles.filter((title) => title.includes(' / ')).length > 1200);
  });
});
