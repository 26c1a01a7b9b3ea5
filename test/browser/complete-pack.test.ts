// A site's own pack in the official wording, whose labels come by domain when they are shown. `packs/complete` was
// built by `passerelle-referential build` from the export of four jobs in `test/exports/tiny-export.ts`.
import { expect, fixture, html } from '@open-wc/testing';
import 'passerelle/define-all';
import type { PasserelleJobCard, PasserelleMatches, PasserelleSkills } from 'passerelle';
import { find, newProfile, press, seen, write } from './person.ts';

const PACK = '/test/browser/packs/complete/';

describe('a complete pack', () => {
  it('names skills in the official wording, and does not claim it', async () => {
    const card = await fixture<PasserelleJobCard>(
      html`<passerelle-job-card job="D1106" profile=${newProfile()} referential=${PACK}></passerelle-job-card>`
    );
    await find(card.shadowRoot!, 'heading', 'Vendeur / Vendeuse en alimentation');
    card.shadowRoot!.querySelector('details')!.open = true;
    for (const label of ['Tenir la caisse', 'Droit du travail']) await seen(card.shadowRoot!, label);
    await seen(card.shadowRoot!, /France Travail, ROME 4\.0 version 60/);
    expect(card.shadowRoot!.textContent).not.to.contain('reformulées');
  });

  it('finds its titles, asks about its skills and ranks its jobs', async () => {
    const profile = newProfile();
    const skills = await fixture<PasserelleSkills>(
      html`<passerelle-skills profile=${profile} referential=${PACK}></passerelle-skills>`
    );
    await write(skills.shadowRoot!, 'searchbox', 'crémière');
    await press(skills.shadowRoot!, 'button', /Crémier/);
    await seen(skills.shadowRoot!, 'Tenir la caisse');
    const matches = await fixture<PasserelleMatches>(
      html`<passerelle-matches profile=${profile} referential=${PACK}></passerelle-matches>`
    );
    await find(matches.shadowRoot!, 'heading', 'Des métiers à découvrir');
    const [first] = matches.shadowRoot!.querySelectorAll('passerelle-job-card');
    await find(first!.shadowRoot!, 'heading', 'Responsable de rayon');
  });
});
