// A CV, pasted or in a file, becomes answers once the reader says yes; what cannot be read says why.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { zipSync } from 'fflate';
import 'passerelle/define-all';
import type { PasserelleSkills } from 'passerelle';
import { all, expectFocus, find, gone, newProfile, press, seen, tap, write } from './person.ts';

const CV = `Nadia Belkacem
06 00 11 22 33
EXPÉRIENCE
2014 – 2019 : Hôtesse de caisse, Marché des Lilas
- Encaissement des clients
- Mise en rayon
BÉNÉVOLAT
Restos du cœur`;

const mount = async (profile = newProfile(), lang = 'fr'): Promise<PasserelleSkills> => {
  const skills = await fixture<PasserelleSkills>(
    html`<passerelle-skills profile=${profile} lang=${lang}></passerelle-skills>`
  );
  await press(skills.shadowRoot!, 'button', /^(Partir de mon CV|Start from my CV)$/);
  await find(skills.shadowRoot!, 'textbox');
  return skills;
};
const paste = async (skills: PasserelleSkills, text: string): Promise<void> => {
  await write(skills.shadowRoot!, 'textbox', text);
  await press(skills.shadowRoot!, 'button', /^(Lire ce texte|Read this text)$/);
};
const found = (skills: PasserelleSkills): Promise<HTMLElement> =>
  find(skills.shadowRoot!, 'heading', /^(Ce que nous avons lu|What we read)/);
const fileField = (skills: PasserelleSkills): HTMLInputElement => skills.shadowRoot!.querySelector('input[type=file]')!;
const choose = (skills: PasserelleSkills, name: string, content: BlobPart): void => {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const field = fileField(skills);
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};
const made = async (name: string): Promise<ArrayBuffer> => (await fetch(`/test/cvs/files/${name}`)).arrayBuffer();
const row = (skills: PasserelleSkills, name: RegExp): Promise<HTMLElement> => find(skills.shadowRoot!, 'group', name);

describe('a CV that is pasted', () => {
  it('asserts nothing, then takes what the reader says yes to, with its years', async () => {
    const skills = await mount();
    await paste(skills, CV);
    const heading = await found(skills);
    await skills.updateComplete;
    expectFocus(heading);
    expect(skills.answers.jobs).to.deep.equal([]);
    expect(skills.answers.skills).to.deep.equal({});
    const status = await find(skills.shadowRoot!, 'status');
    expect(status.textContent).to.contain('1 métier, 1 activité et 2 compétences');

    const job = await row(skills, /^Hôte \/ Hôtesse de caisse/);
    expect(job.textContent).to.match(/de 2014 à 2019, 5 ans/);
    expect(job.textContent).to.contain('Hôtesse de caisse');
    expect(all(job, 'button', 'Oui')[0]!.getAttribute('aria-pressed')).to.equal('false');
    const changed = oneEvent(skills, 'passerelle-skills-change');
    await press(job, 'button', 'Oui');
    expect((await changed).detail).to.deep.equal({ had: 0, declined: 0 });
    expect(skills.answers.jobs).to.deep.equal([{ code: 'D1505', years: 5, endedIn: 2019 }]);

    await press(await row(skills, /banque ou une distribution alimentaire/), 'button', 'Oui');
    expect(skills.answers.experiences).to.deep.equal(['food-bank']);
    await press(await row(skills, /^Encaisser/), 'button', 'Non');
    await press(await row(skills, /^Remplir les rayons/), 'button', 'Oui');
    expect(skills.answers.skills).to.deep.equal({ 118069: 'declined', 300375: 'had' });

    await press(job, 'button', 'Oui');
    expect(skills.answers.jobs, 'an answer can be taken back').to.deep.equal([]);
  });

  it('takes a whole group at once, and leads the focus on', async () => {
    const skills = await mount();
    await paste(skills, CV);
    await press(skills.shadowRoot!, 'button', 'Oui aux 2 compétences');
    expect(skills.answers.skills).to.deep.equal({ 118069: 'had', 300375: 'had' });
    await gone(skills.shadowRoot!, 'button', 'Oui aux 2 compétences');
    await skills.updateComplete;
    expectFocus(all(await row(skills, /^Remplir/), 'button', 'Oui')[0]!);
  });

  it('does not propose again what was declined, or is there already', async () => {
    const skills = await mount();
    await paste(skills, CV);
    await press(await row(skills, /^Hôte/), 'button', 'Non');
    await press(await row(skills, /^Encaisser/), 'button', 'Non');
    await press(await row(skills, /^Remplir/), 'button', 'Oui');
    await press(skills.shadowRoot!, 'button', 'Lire un autre CV');
    await paste(skills, CV);
    await found(skills);
    await row(skills, /distribution alimentaire/);
    const proposed = all(skills.shadowRoot!, 'button', /^Oui (à|aux)/).map((button) => button.textContent?.trim());
    expect(proposed).to.deep.equal(['Oui à cette activité']);
    await press(skills.shadowRoot!, 'button', 'Oui à cette activité');
    await press(skills.shadowRoot!, 'button', 'Lire un autre CV');
    await paste(skills, CV);
    await seen(skills.shadowRoot!, 'Nous n’avons reconnu aucun métier');
  });

  it('leaves nothing of itself in the page', async () => {
    const skills = await mount();
    await paste(skills, CV);
    await found(skills);
    expect(skills.shadowRoot!.textContent).not.to.match(/Belkacem|06 00|Lilas/);
    await press(skills.shadowRoot!, 'button', 'Lire un autre CV');
    expect(((await find(skills.shadowRoot!, 'textbox')) as HTMLTextAreaElement).value).to.equal('');
  });

  it('is closed, and gives the focus back to the way in', async () => {
    const skills = await mount();
    await paste(skills, CV);
    await found(skills);
    await press(skills.shadowRoot!, 'button', 'J’ai terminé');
    const wayIn = await find(skills.shadowRoot!, 'button', 'Partir de mon CV');
    await gone(skills.shadowRoot!, 'heading', /^Ce que nous avons lu/);
    expectFocus(wayIn);
    expect(wayIn.getAttribute('aria-expanded')).to.equal('false');
  });

  for (const [what, text, said] of [
    ['empty', '  ', 'Collez d’abord le texte'],
    ['without a job or a skill', 'Bonjour, voici un poème.', 'Nous n’avons reconnu aucun métier'],
  ] as const)
    it(`says so under the field where it is ${what}, and keeps the text`, async () => {
      const skills = await mount();
      await paste(skills, text);
      await seen(skills.shadowRoot!, said);
      const field = (await find(skills.shadowRoot!, 'textbox')) as HTMLTextAreaElement;
      expect(field.value).to.equal(text);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const problem = skills.shadowRoot!.getElementById('cv-text-problem')!;
      expect(field.getAttribute('aria-describedby')).to.contain(problem.id);
      expect(problem.textContent).to.contain(said);
      await skills.updateComplete;
      expectFocus(field);
    });

  it('is read in English too', async () => {
    const skills = await mount(newProfile(), 'en');
    await paste(skills, 'WORK EXPERIENCE\n2014 – 2019 Sales assistant, Denim & Co\nHOBBIES\nBeekeeping');
    await found(skills);
    await row(skills, /^Vendeur \/ Vendeuse en prêt-à-porter/);
    await row(skills, /bees/i);
  });
});

describe('a CV in a file', () => {
  for (const kind of ['docx', 'pdf'] as const)
    for (const [name, jobs] of [
      ['one-column', [/^Hôte \/ Hôtesse de caisse/, /^Employé \/ Employée de rayon/]],
      ['two-pages', [/^Comptable/, /^Contrôleur \/ Contrôleuse de gestion/, /^Gestionnaire paie/]],
      ['two-columns', [/^Assistant \/ Assistante de direction/, /^Secrétaire médical/]],
    ] as const)
      it(`is read: ${name}.${kind}`, async () => {
        const skills = await mount();
        choose(skills, `cv.${kind}`, await made(`${name}.${kind}`));
        await found(skills);
        for (const job of jobs) await row(skills, job);
        expect(skills.shadowRoot!.textContent).not.to.match(/BELKACEM|ROUSSEL|Fontaine|example\.|Roubaix/);
      });

  it('is read as plain text, whatever its letters', async () => {
    const skills = await mount();
    const bytes = Uint8Array.from('Expériences\n2014 - 2019 : Maçon', (letter) => letter.charCodeAt(0));
    choose(skills, 'cv.txt', bytes);
    await row(skills, /^Maçon/);
  });

  const tell = (name: string, content: () => BlobPart | Promise<BlobPart>, said: RegExp): void => {
    it(`says why it is not read: ${name}`, async () => {
      const skills = await mount();
      await write(skills.shadowRoot!, 'textbox', 'commencé');
      choose(skills, name, await content());
      await seen(skills.shadowRoot!, said);
      await skills.updateComplete;
      const field = fileField(skills);
      expectFocus(field);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(skills.shadowRoot!.getElementById('cv-file-problem')!.textContent).to.match(said);
      expect((await find(skills.shadowRoot!, 'status')).textContent).to.match(said);
      const text = (await find(skills.shadowRoot!, 'textbox')) as HTMLTextAreaElement;
      expect(text.value, 'nothing is lost').to.equal('commencé');
    });
  };

  const word = (xml: string | Uint8Array): Uint8Array<ArrayBuffer> =>
    zipSync({
      'word/document.xml': typeof xml === 'string' ? new TextEncoder().encode(xml) : xml,
    }) as Uint8Array<ArrayBuffer>;
  const START = '<w:document xmlns:w="w"><w:body>';

  tell('encrypted.pdf', () => made('encrypted.pdf'), /mot de passe/);
  tell('scanned.pdf', () => made('scanned.pdf'), /image sans texte/);
  tell('broken.pdf', () => '%PDF-1.7\nnothing more', /abîmé/);
  tell('cut.docx', async () => (await made('one-column.docx')).slice(0, 700), /abîmé|n’est pas lu/);
  tell('empty.txt', () => '', /vide/);
  tell('large.pdf', () => new Uint8Array(5_000_001), /dépasse/);
  tell('photo.docx', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /est une image/);
  tell('old.doc', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /ancien Word/);
  tell(
    'sheet.docx',
    () => zipSync({ 'xl/workbook.xml': new Uint8Array(9) }) as Uint8Array<ArrayBuffer>,
    /type de fichier/
  );
  tell('bomb.docx', () => word(new Uint8Array(40_000_000)), /trop long/);
  tell('entities.docx', () => word(`<!DOCTYPE x [<!ENTITY a "b">]>${START}`), /abîmé/);

  it('may be nested as deep as one likes', async () => {
    const skills = await mount();
    const deep = 200_000;
    const xml = `${START}${'<w:p>'.repeat(deep)}<w:r><w:t>2014 - 2019 : Cariste</w:t></w:r>${'</w:p>'.repeat(deep)}`;
    choose(skills, 'deep.docx', word(xml));
    await row(skills, /^Cariste/);
  });

  it('is let go when the reader stops it', async () => {
    const skills = await mount();
    choose(skills, 'cv.pdf', await made('two-pages.pdf'));
    // At once: on a fast machine it is read before one has looked twice.
    await skills.updateComplete;
    tap(all(skills.shadowRoot!, 'button', 'Arrêter la lecture')[0]!);
    await seen(skills.shadowRoot!, 'Lecture arrêtée');
    expect(all(skills.shadowRoot!, 'heading', /^Ce que nous avons lu/)).to.deep.equal([]);
  });
});
