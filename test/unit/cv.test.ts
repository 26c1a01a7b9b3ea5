// What is read in a CV: jobs with their dates, activities, skills, each with its words.
import { expect } from '@open-wc/testing';
import { createEngine } from '@passerelle/engine';
import { pastJobOf, prepareCv, readCv } from '@passerelle/engine/cv';
import type { CvReading } from '@passerelle/engine/cv';
import { loadEssential } from '@passerelle/referential';
import { toTheEnd } from '../../packages/engine/src/to-the-end.ts';

const referential = await loadEssential();
const index = toTheEnd(prepareCv(referential));
const read = (cv: string): CvReading => readCv(cv, index, { today: '2026-11-22' });
const jobsIn = (cv: string) => read(cv).jobs.map(({ code, period, years }) => ({ code, ...period, years }));

describe('the dates of a job', () => {
  const lines: [string, object][] = [
    ['2014 - 2019 : Cariste', { from: { year: 2014 }, to: { year: 2019 }, years: 5 }],
    ['Cariste, mars 2014 – juin 2019', { from: { year: 2014, month: 3 }, to: { year: 2019, month: 6 }, years: 5 }],
    ['Cariste (03/2014 - 06/2019)', { from: { year: 2014, month: 3 }, to: { year: 2019, month: 6 }, years: 5 }],
    ['Cariste depuis 2016', { from: { year: 2016 }, years: 10 }],
    ['De 2016 à aujourd’hui : cariste', { from: { year: 2016 }, years: 10 }],
    ['Cariste | janvier 2020 - Present (6 ans 10 mois)', { from: { year: 2020, month: 1 }, years: 7 }],
    ['Cariste, mars – juin 2023', { from: { year: 2023, month: 3 }, to: { year: 2023, month: 6 } }],
    ['2022 : cariste', { from: { year: 2022 }, to: { year: 2022 } }],
    ['CARISTE 01/09/2018 AU 31/08/2020', { from: { year: 2018, month: 9 }, to: { year: 2020, month: 8 }, years: 2 }],
  ];
  for (const [line, { ...dates }] of lines)
    it(`are read in « ${line} »`, () => {
      expect(jobsIn(`EXPÉRIENCES\n${line}`)).to.deep.equal([{ code: 'N1101', years: undefined, ...dates }]);
    });

  it('may stand above the job, or under it, as the rest of the CV has them', () => {
    const above = 'EXPÉRIENCES\n2019 – 2022\nCariste\nFret SA\n2015 – 2019\nMagasinier\nPoint P';
    const under = 'EXPÉRIENCES\nFret SA\nCariste\n2019 – 2022\nPoint P\nMagasinier\n2015 – 2019';
    for (const cv of [above, under])
      expect(jobsIn(cv)).to.deep.equal([
        { code: 'N1101', from: { year: 2019 }, to: { year: 2022 }, years: 3 },
        { code: 'N1110', from: { year: 2015 }, to: { year: 2019 }, years: 4 },
      ]);
  });

  it('add up where a job comes back', () => {
    const [job] = read('EXPÉRIENCES\n2018 – 2021 : Cariste, Fret SA\n2010 – 2014 : Cariste, Point P').jobs;
    expect(job!.period).to.deep.equal({ from: { year: 2010 }, to: { year: 2021 } });
    expect(pastJobOf(job!)).to.deep.equal({ code: 'N1101', years: 7, endedIn: 2021 });
  });
});

describe('what is no past job', () => {
  const none: [string, string][] = [
    ['the job sought, at the top', 'Recherche : cariste\nCariste\n\nFORMATION\n2014 : CAP'],
    ['a diploma', 'EXPÉRIENCES\n2012 – 2014 : CAP Boucher'],
    ['a diploma under its heading', 'FORMATION\n2012 – 2014 : Boucher'],
    ['a surname', 'Marie Boulanger\n06 00 00 00 00'],
    ['a task', 'EXPÉRIENCES\n2012 – 2014 Fret SA\n- vente, accueil'],
    ['a visit', 'EXPÉRIENCES\n2023 – 2024 : Stage d’observation, comptable'],
    ['nothing', ''],
  ];
  for (const [what, cv] of none) it(`${what}`, () => expect(read(cv).jobs).to.deep.equal([]));
});

describe('a reading', () => {
  it('quotes the words of the CV, and « … » for those that were not what it found', () => {
    const { skills, jobs } = read('EXPÉRIENCES\n2014 – 2019 : Vendeuse en prêt-à-porter\nAccueil aimable des clients');
    expect(jobs[0]!.words).to.deep.equal(['Vendeuse en prêt-à-porter']);
    expect(skills.map(({ words }) => words)).to.deep.equal([['Accueil']]);
    const [stock] = read('COMPÉTENCES\nGestion rigoureuse des stocks').skills;
    expect(stock!.words).to.deep.equal(['stocks']);
    expect(read('COMPÉTENCES\nMise soignée en rayon').skills[0]!.words).to.deep.equal(['Mise … rayon']);
  });

  it('says how sure it is', () => {
    const sure = (cv: string) => read(cv).jobs.map(({ confidence }) => confidence);
    expect(sure('EXPÉRIENCES\n2014 – 2019 : Cariste')).to.deep.equal(['clear']);
    expect(sure('EXPÉRIENCES\n2014 – 2019 : Conseillère de vente')).to.deep.equal(['likely']);
    expect(sure('EXPÉRIENCES\nCariste')).to.deep.equal(['unsure']);
  });

  it('proposes activities outside work, and none that tells of family or origin', () => {
    const cv = 'BÉNÉVOLAT\nRestos du cœur, chorale\nProche aidante de ma mère, mère au foyer, immigration';
    expect(read(cv).experiences.map(({ id }) => id)).to.deep.equal(['food-bank', 'choir']);
  });

  it('says when it is cut short', () => {
    const long = `EXPÉRIENCES\n2014 – 2019 : Cariste\n${'x '.repeat(30_000)}`;
    expect(read(long).cut).to.equal(true);
    expect(read(long).jobs).to.have.length(1);
  });

  it('takes no longer for a hostile text', () => {
    const started = performance.now();
    for (const piece of ['2019-', '0 ', 'de la ', '((', 'a@', 'rue ', '1/2/', ' \t'])
      read(`EXPÉRIENCES\n${piece.repeat(40_000 / piece.length)}`);
    // A pattern that goes back over itself would take minutes.
    expect(performance.now() - started).to.be.below(8000);
  });

  it('is what the engine gives', () => {
    const cv = 'EXPÉRIENCES\n2014 – 2019 : Cariste';
    expect(createEngine(referential).readCv(cv, { today: '2026-11-22' })).to.deep.equal(read(cv));
  });
});
