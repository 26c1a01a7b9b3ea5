// Personal facts planted in a CV change nothing of what is read in it; and no text makes a reading fail.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pastJobOf, prepareCv, readCv } from '@passerelle/engine/cv';
import type { CvReading } from '@passerelle/engine/cv';
import { EMPTY_PROFILE, readProfile, reduceProfile } from '@passerelle/engine/profile';
import { dropPersonal } from '../../packages/engine/src/cv/drop-personal.ts';
import { toTheEnd } from '../../packages/engine/src/to-the-end.ts';
import { loadEssential } from '@passerelle/referential';
import { personalFact, somebody } from './personal-facts.ts';

const referential = await loadEssential();
const index = toTheEnd(prepareCv(referential));
const drop = (line: string): string => toTheEnd(dropPersonal(line));
const read = (cv: string): CvReading => readCv(cv, index, { today: '2026-11-22' });

/** Without a line about who the person is. */
const CVS = [
  `EXPÉRIENCE PROFESSIONNELLE
2017 – 2024 : Hôtesse de caisse, Carrefour Market
- Encaissement des clients
- Traitement des réclamations
2012 – 2017 : Employée libre-service, Auchan
- Mise en rayon
FORMATION
2005 : BEP Vente action marchande
LOISIRS
Couture`,
  `Parcours
Depuis mars 2019
Aide-soignant de nuit, EHPAD Les Tilleuls
Aide à la toilette, surveillance de l’état de santé
Septembre 2015 à février 2019
Agent de service hospitalier
Nettoyage des chambres
Bénévolat
Maraudes`,
  `WORK EXPERIENCE
Store Manager, Bright Shoes — March 2019 to present
• Managed stock levels and placed orders
LANGUAGES
French (fluent)`,
];
const cv = fc.constantFrom(...CVS);

/** The lines with some more between two of them. */
const putIn = (lines: readonly string[], at: number, ...more: string[]): string[] => {
  const place = at % (lines.length + 1);
  return [...lines.slice(0, place), ...more, ...lines.slice(place)];
};

/** A CV, and the same with something put before one of its lines. */
const planted = (what: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> =>
  fc.tuple(cv, what, fc.nat()).map(([text, said, at]) => {
    const lines = text.split('\n');
    return [text, putIn(lines, at, said).join('\n')];
  });

describe('personal facts in a CV', () => {
  it('are dropped whole, alone or after the words of a line', () => {
    fc.assert(
      fc.property(personalFact, (fact) => {
        expect(drop(fact)).to.match(/^[^\p{L}\p{N}]*$/u);
        expect(
          drop(`Cariste chez Fret SA | ${fact}`)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim()
        ).to.equal('Cariste chez Fret SA');
      }),
      { numRuns: 500 }
    );
  });

  it('change nothing as lines of their own', () => {
    fc.assert(
      fc.property(planted(personalFact), ([plain, marked]) => void expect(read(marked)).to.deep.equal(read(plain))),
      {
        numRuns: 300,
      }
    );
  });

  it('change nothing at the end of a line', () => {
    const mark = fc.constantFrom(' – ', ' | ', ', ', ' · ', ' ; ');
    fc.assert(
      fc.property(cv, personalFact, mark, fc.nat(), (text, fact, by, at) => {
        const lines = text.split('\n');
        const i = at % lines.length;
        // A heading with something after it is no heading.
        fc.pre(/[a-z]/.test(lines[i]!) && lines[i]!.split(' ').length > 2);
        const marked = lines.map((line, l) => (l === i ? `${line}${by}${fact}` : line)).join('\n');
        expect(read(marked)).to.deep.equal(read(text));
      }),
      { numRuns: 300 }
    );
  });

  it('change nothing as a name at the top, or at the top of every page', () => {
    fc.assert(
      fc.property(cv, somebody, fc.nat(), (text, name, at) => {
        const lines = text.split('\n');
        const pages = [name, ...putIn(lines, at, `${name} – page 2`)];
        expect(read(pages.join('\n'))).to.deep.equal(read(text));
      }),
      { numRuns: 200 }
    );
  });

  it('never reach the profile, which holds codes, ids and years', () => {
    fc.assert(
      fc.property(cv, fc.array(personalFact, { maxLength: 12 }), fc.nat(), (text, facts, at) => {
        const lines = text.split('\n');
        const found = read(putIn(lines, at, ...facts).join('\n'));
        let profile = EMPTY_PROFILE;
        for (const job of found.jobs) profile = reduceProfile(profile, { type: 'add-job', job: pastJobOf(job) });
        for (const { id } of found.experiences) profile = reduceProfile(profile, { type: 'add-experience', id });
        for (const { id } of found.skills) profile = reduceProfile(profile, { type: 'skill', id, value: 'had' });
        expect(readProfile(profile)).to.deep.equal(profile);
        for (const job of profile.jobs) {
          expect(Object.keys(job).every((key) => ['code', 'years', 'endedIn'].includes(key))).to.equal(true);
          expect(referential.ranking.jobs).to.include(job.code);
        }
        for (const id of profile.experiences) expect(referential.experiences.map((known) => known.id)).to.include(id);
        for (const id of Object.keys(profile.skills)) expect(referential.ranking.skills).to.include(id);
      }),
      { numRuns: 100 }
    );
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    ...'2019 2021 – - : , | maçon soudeur caisse depuis de à aujourd’hui EXPÉRIENCE Formation bénévole ( ) \n \n \t •'.split(
      ' '
    )
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(word, { maxLength: 200 }).map((words) => words.join(' '))
  );

  it('is read without an error, and the words quoted are its own', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { jobs, experiences, skills } = read(said);
        const own = said
          .normalize('NFC')
          .replace(/[\u00ad\u200b-\u200f\ufeff]/g, '')
          .replace(/\s+/g, ' ');
        for (const { words } of [...jobs, ...experiences, ...skills]) {
          expect(words).not.to.deep.equal([]);
          for (const part of words.flatMap((quoted) => quoted.split(' … '))) expect(own).to.include(part);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('names each job, activity and skill once', () => {
    fc.assert(
      fc.property(text, (said) => {
        const { jobs, experiences, skills } = read(said);
        for (const ids of [jobs.map(({ code }) => code), experiences.map(({ id }) => id), skills.map(({ id }) => id)])
          expect(new Set(ids).size).to.equal(ids.length);
      }),
      { numRuns: 200 }
    );
  });
});
