// What people type, and what they should find first.
import { expect } from '@open-wc/testing';
import { createEngine, prepareSearch } from '@passerelle/engine';
import { loadEssential } from '@passerelle/referential';

const referential = await loadEssential();
const engine = createEngine(referential);
const found = (text: string, limit?: number): string[] =>
  engine.search(text, limit === undefined ? {} : { limit }).map((hit) => (hit.kind === 'job' ? hit.code : hit.id));

describe('search', () => {
  const first: [string, string, string][] = [
    ['the everyday name', 'nounou', 'K1310'],
    ['the feminine, without its accents', 'caissiere', 'D1505'],
    ['a letter left out, before a title of two forms that is farther', 'caisiere', 'D1505'],
    ['the masculine', 'Caissier', 'D1505'],
    ['capitals and accents', 'ÉLECTRICIEN', 'F1602'],
    ['a hyphenated name without hyphens', 'vendeur pret a porter', 'D1214'],
    ['another gender and other punctuation', 'vendeuse, prêt-à-porter', 'D1214'],
    ['words in another order', 'pret a porter vendeur', 'D1214'],
    ['beginnings of words', 'dev web', 'M1855'],
    ['beginnings in another order', 'web dev', 'M1855'],
    ['a ligature', 'œnologue', 'A1423'],
    ['a ligature in two letters', 'oenologue', 'A1423'],
    ['a shortened word', 'kiné', 'J1404'],
    ['a letter left out', 'infirmire', 'J1506'],
    ['a letter swapped', 'boulnager', 'D1102'],
    ['a single letter for a double one', 'developeur web', 'M1855'],
    ['an ending heard', 'plombié', 'F1603'],
    ['two words written as one', 'aidesoignante', 'J1501'],
    ['an activity', 'proche aidant', 'family-carer'],
    ['an activity by its organisation', 'restos du coeur', 'food-bank'],
    ['the same word over and over', 'infirmier '.repeat(40), 'J1506'],
    ['a title in both genders', 'Vendeur / Vendeuse en prêt-à-porter', 'D1214'],
    ['a plural', 'infirmières', 'J1506'],
    ['a typo in one word and the beginning of another', 'infirmeir blo', 'J1504'],
    ['two typos in one word', 'boulnagre', 'D1102'],
    ['a typo, in another order', 'web developeur', 'M1855'],
    ['words before the job', 'je suis caissière', 'D1505'],
    ['words before the past job', 'ancien maçon', 'F1703'],
    ['a job among words that are not of a title', 'boulangère dans le Jura', 'D1102'],
  ];
  for (const [what, text, expected] of first)
    it(`finds ${what}: « ${text.length > 30 ? `${text.slice(0, 30)}…` : text} »`, () => {
      expect(found(text)[0]).to.equal(expected);
    });

  it('finds the same whatever the gender of the title', () => {
    for (const [masculine, feminine] of [
      ['infirmier', 'infirmière'],
      ['vendeur en boulangerie', 'vendeuse en boulangerie'],
      ['conducteur d’engins agricoles', 'conductrice d’engins agricoles'],
    ])
      expect(found(masculine)[0]).to.equal(found(feminine)[0]);
  });

  it('takes a ligature, an accent or a capital for the plain letters, in all that it finds', () => {
    expect(found('œnologue')).to.deep.equal(found('oenologue'));
    expect(found('chirurgien œil')).to.deep.equal(found('CHIRURGIEN OEIL'));
    expect(found('éléctricité')).to.deep.equal(found('electricite'));
  });

  it('gives what holds all the words before what holds some', () => {
    const titles = engine.search('vendeur boulangerie').map(({ title }) => title);
    expect(titles[0]).to.equal('Vendeur / Vendeuse en boulangerie');
    expect(found('nounou de nuit bilingue')).to.include.members(found('nounou', 1));
  });

  it('gives every job that an ambiguous word may mean, each once', () => {
    const jobs = found('prof');
    expect(jobs).to.include.members(['K2106', 'K2107', 'K2109']);
    expect(new Set(jobs).size).to.equal(jobs.length);
  });

  it('finds every job by its own title, in either gender', async () => {
    const { ranking, words } = await loadEssential();
    const lost = ranking.jobs.filter((code, job) => {
      const [masculine] = words.titles[job].split(' / ');
      return !found(words.titles[job].includes(' / ') ? words.titles[job].split(' / ')[1] : masculine).includes(code);
    });
    expect(lost).to.deep.equal([]);
  });

  it('says which wording was found', () => {
    expect(engine.search('nounou', { limit: 1 })[0]).to.deep.equal({ kind: 'job', code: 'K1310', title: 'Nounou' });
  });

  it('finds nothing for nothing', () => {
    for (const text of ['', '   ', '???', '’', '🙂', '\n\t', '<>'])
      expect(found(text), JSON.stringify(text)).to.deep.equal([]);
  });

  it('finds nothing for what is no word', () => {
    for (const text of ['zzzzqqqq', 'qsdfgh', 'wxcvbn jklm', 'x'.repeat(500), '%%%0000', '<script>alert(1)</script>'])
      expect(found(text), text).to.deep.equal([]);
  });

  it('answers a text of any length, from its first 200 characters', () => {
    expect(found(`infirmier${' '.repeat(300)}zzzz`)[0]).to.equal('J1506');
    const story = 'je travaillais à la caisse d’un supermarché et je voudrais changer de métier '.repeat(2000);
    expect(found(story).length).to.be.at.most(10);
  });

  it('gives ten hits at most, or as many as asked', () => {
    expect(found('technicien').length).to.equal(10);
    expect(found('technicien', 3)).to.deep.equal(found('technicien').slice(0, 3));
    expect(found('technicien', 0)).to.deep.equal([]);
    expect(found('technicien', 500).length).to.be.greaterThan(50);
  });

  it('is built in many small steps, and answers the same', async () => {
    const { words, titles } = referential;
    const steps = prepareSearch(referential);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).to.be.greaterThan((words.titles.length + titles.length) / 50);
    for (const text of ['prof', 'infirmire', 'vendeur boulangerie'])
      expect(step.value(text)).to.deep.equal(engine.search(text));
  });
});
