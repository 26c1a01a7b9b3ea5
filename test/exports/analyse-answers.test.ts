// The analysis of people's answers, on invented ones of which the truth is known.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { LETTERS, loadEssential } from '@passerelle/referential';
import { alpha, pearson } from '../bench/correlation.ts';
import { fitFactors, oneFactor } from '../bench/factor-fit.ts';
import { hexagonOrder } from '../bench/hexagon-order.ts';
import { simulatePeople } from '../bench/simulate-people.ts';
import type { Answers, Assumptions } from '../bench/simulate-people.ts';
import { inTemporary } from './run-cli.ts';

const close = (actual: number, expected: number, within = 1e-6): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected} ± ${within}`);

const hexagon = (near: number, alternate: number, opposite: number): number[][] => {
  const by = [1, near, alternate, opposite, alternate, near];
  return LETTERS.map((_, i) => LETTERS.map((__, j) => by[Math.abs(i - j)]));
};

describe('alpha', () => {
  it('is 1 for items that say the same, and as worked out by hand', () => {
    close(alpha([0, 1, 2].map(() => [0, 1, 3, 4])), 1);
    // Variances 5/3 and 5/3; sums 0, 3, 3, 6 of variance 6: 2 · (1 – 10/18).
    close(
      alpha([
        [0, 1, 2, 3],
        [0, 2, 1, 3],
      ]),
      8 / 9
    );
  });
});

describe('pearson', () => {
  it('is as worked out by hand, and 0 where nothing varies', () => {
    close(pearson([1, 2, 3, 4], [1, 3, 2, 4]), 0.8);
    close(pearson([1, 2, 3], [3, 2, 1]), -1);
    assert.equal(pearson([1, 2, 3], [2, 2, 2]), 0);
  });
});

describe('fitFactors', () => {
  const loadings = [0.8, 0.7, 0.6, 0.5, 0.75, 0.65, 0.55];
  const groups = [
    [0, 1, 2, 3],
    [4, 5, 6],
  ];
  const groupOf = (i: number): number => (i < 4 ? 0 : 1);
  const model = loadings.map((a, i) =>
    loadings.map((b, j) => (i === j ? 1 : a * b * (groupOf(i) === groupOf(j) ? 1 : 0.4)))
  );

  it('finds the loadings and correlations that a matrix was made from', () => {
    const fit = fitFactors(model, groups);
    loadings.forEach((loading, i) => close(fit.loadings[i], loading, 1e-4));
    close(fit.between[0][1], 0.4, 1e-4);
    close(fit.srmr, 0, 1e-4);
    oneFactor(model.slice(0, 4).map((row) => row.slice(0, 4))).forEach((l, i) => close(l, loadings[i], 1e-4));
  });

  it('says which pair is not as the model has it', () => {
    const disturbed = model.map((row) => [...row]);
    disturbed[0][6] = disturbed[6][0] = model[0][6] + 0.3;
    const fit = fitFactors(disturbed, groups);
    assert.ok(fit.residual(6, 0) > 0.2);
    assert.ok(fit.srmr > 0.05);
  });
});

describe('hexagonOrder', () => {
  it('meets all 72 comparisons of a perfect hexagon, as 12 of the 720 orders do', () => {
    assert.deepEqual(hexagonOrder(hexagon(0.5, 0.3, 0.1)), {
      met: 72,
      predictions: 72,
      correspondence: 1,
      p: 12 / 720,
    });
  });

  it('is against letters in the reverse of the hexagon, and neither for nor against equal ones', () => {
    assert.equal(hexagonOrder(hexagon(0.1, 0.3, 0.5)).correspondence, -1);
    assert.deepEqual(hexagonOrder(hexagon(0.3, 0.3, 0.3)), { met: 0, predictions: 72, correspondence: 0, p: 1 });
  });
});

const ASSUMED: Assumptions = {
  traits: [0.4, 0.2, 0],
  loadings: [0.6, 0.6],
  acquiescence: 0,
  difficulty: 0,
  thresholds: [-1.4, -0.5, 0.4, 1.3],
};
const { items } = await loadEssential();
const people = simulatePeople(items, 1500, ASSUMED, 7);

const csv = (rows: readonly Answers[], ids = items.map(({ id }) => id)): string =>
  [['person', ...ids], ...rows.map((row, i) => [i, ...row])].map((cells) => cells.join(',')).join('\n');

interface Outcome {
  readonly code: number | null;
  readonly stderr: string;
  // The last line, whatever it holds.
  readonly result: any; // eslint-disable-line @typescript-eslint/no-explicit-any
}

const analyse = (text: string): Promise<Outcome> =>
  inTemporary(async (dir) => {
    const file = join(dir, 'answers.csv');
    writeFileSync(file, text);
    const command = fileURLToPath(new URL('../bench/analyse-answers.ts', import.meta.url));
    const args = ['--conditions=passerelle-source', '--import', import.meta.resolve('tsx'), command, '--answers', file];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (data: string) => (stdout += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (stderr += data));
    const code = await new Promise<number | null>((done) => child.once('close', done));
    const last = stdout.trimEnd().split('\n').at(-1)!;
    return { code, stderr: stderr.replaceAll(dir, ''), result: code === 0 ? JSON.parse(last) : undefined };
  });

describe('analyse:answers', () => {
  it('finds again what people were made from', async () => {
    const { code, result } = await analyse(csv(people));
    assert.equal(code, 0);
    const [first, all] = result.forms;
    assert.deepEqual([first.items, all.items, result.people, result.ignored], [30, 60, 1500, ['person']]);
    // Steps 0 to 4 lose a little of the loading of .6 that the answers are cut from; alpha follows from the loading.
    for (const { items: of, alpha: found, people: n } of all.letters) {
      const loading = of.reduce((sum: number, item: { loading: number }) => sum + item.loading, 0) / 10;
      close(loading, 0.57, 0.03);
      close(found, (10 * loading ** 2) / (1 + 9 * loading ** 2), 0.01);
      assert.equal(n, 1500);
    }
    close(all.fit.between[0][1], 0.4, 0.08);
    close(all.fit.between[0][3], 0, 0.08);
    assert.deepEqual([all.hexagon.correspondence, all.hexagon.p], [1, 0.017]);
    assert.ok(all.fit.srmr < all.fit.byChance, 'a true model leaves no more than chance');
  });

  it('sees that items do not belong where they are put', async () => {
    // In the second thirty, each column is under the name of its neighbour: an item of another letter.
    const ids = items.map(({ id }, i) => (i < 30 ? id : items[i % 2 ? i - 1 : i + 1].id));
    const { result } = await analyse(csv(people, ids));
    const [first, all] = result.forms;
    assert.ok(first.fit.srmr < first.fit.byChance, 'the first thirty are where they belong');
    assert.ok(all.fit.srmr > all.fit.byChance * 2, `${all.fit.srmr} beside ${all.fit.byChance}`);
    assert.ok(Math.abs(all.fit.worst[0].residual) > 0.1, 'the worst pair is named');
  });

  it('takes blanks, other separators and the first thirty alone', async () => {
    const text = csv(people.map((row) => row.slice(0, 30)))
      .split('\n')
      .map((line, i) => {
        const cells = line.split(',').slice(0, 31);
        // Nobody answers everything: each skips one question.
        if (i > 0) cells[1 + (i % 30)] = '';
        return cells.join(';');
      })
      .join('\n');
    const { code, result } = await analyse(`${text}\n${';'.repeat(30)}\n`);
    assert.equal(code, 0);
    assert.deepEqual(
      result.forms.map(({ items: n, people: scored }: { items: number; people: number }) => [n, scored]),
      [[30, 1500]]
    );
    assert.equal(result.empty, 1);
    for (const letter of result.forms[0].letters) assert.equal(letter.people, 1250);
  });

  const some = csv(people.slice(0, 20)).split('\n');
  const faults: [string, string, RegExp][] = [
    ['no item', 'a,b\n1,2\n', /^\/answers\.csv:1: no column is an item/],
    ['nothing', '', /^\/answers\.csv:1: the file is empty/],
    ['no row', some[0], /^\/answers\.csv:2: there is no row/],
    ['the same column twice', 'r1,r1\n1,2\n', /^\/answers\.csv:1: two columns are named "r1"/],
    ['an answer that is none', [...some, '9', 'x'].join('\n'), /^\/answers\.csv:22: /],
    ['a 5', some.join('\n').replace(/\n0,\d/, '\n0,5'), /^\/answers\.csv:2: [a-z]\d is "5", not 0 to 4/],
    ['too few people', some.slice(0, 6).join('\n'), /^\/answers\.csv: first thirty: 5 people .*: 10 are needed/],
    ['a letter without items', 'r1,r2\n1,2\n', /^\/answers\.csv: first thirty: I has 0 items: 2 are needed/],
  ];
  for (const [fault, text, reason] of faults)
    it(`refuses ${fault}, and says where`, async () => {
      const { code, stderr } = await analyse(text);
      assert.equal(code, 1);
      assert.match(stderr, reason);
    });
});
