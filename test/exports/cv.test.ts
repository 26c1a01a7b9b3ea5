// The CVs written for the tests are read as well as is promised: those it was tuned on, and those it was not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCv } from '@passerelle/engine/cv';
import { loadEssential } from '@passerelle/referential';
import { cvIndex } from '../bench/cv-index.ts';
import { measureCvs } from '../bench/measure-cv.ts';
import { readCvs } from '../bench/read-cvs.ts';

const index = cvIndex(await loadEssential());
const read = readCvs().map((cv) => ({ cv, reading: readCv(cv.text, index, { today: '2026-01-01' }) }));

describe('the CVs', () => {
  it('are at least forty, a third of them held out', () => {
    assert.ok(read.length >= 40);
    assert.ok(read.filter(({ cv }) => cv.set === 'held-out').length >= read.length / 3);
  });

  for (const set of ['tuned', 'held-out']) {
    const { jobs, skills, dates } = measureCvs(read.filter(({ cv }) => cv.set === set));
    it(`${set}: four jobs found in five are right, and seven in ten are found`, () => {
      assert.ok(jobs.precision >= 0.8, `${jobs.precision}`);
      assert.ok(jobs.recall >= 0.7, `${jobs.recall}`);
    });
    it(`${set}: three skills found in four are right`, () =>
      assert.ok(skills.precision >= 0.75, `${skills.precision}`));
    it(`${set}: nine dates in ten are right`, () => assert.ok(dates >= 0.9, `${dates}`));
  }

  it('give nothing of who wrote them', () => {
    for (const { cv, reading } of read) {
      const said = JSON.stringify(reading);
      // Names, towns, streets, numbers and addresses stand in the first lines, before any job.
      for (const mark of ['@', 'http', 'www.', '06 00', '0600', 'rue ', 'Née', 'Nationalit'])
        assert.ok(!said.includes(mark), `${cv.name}: ${mark}`);
    }
  });
});
