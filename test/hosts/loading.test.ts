// However a site loads the library.
import { expect } from '@open-wc/testing';
import { find, seen } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { walkJourney } from './walk-journey.ts';

describe('the library', () => {
  let page: HostPage;
  afterEach(() => page.close());

  it('loaded three times, as module and as classic script, works as once', async () => {
    page = await openHostPage('/demo/hosts/double.html');
    await walkJourney(page.document);
    expect(page.faults).to.deep.equal([]);
  });

  it('as a single file asks for nothing more', async () => {
    page = await openHostPage('/demo/hosts/single-file.html');
    await walkJourney(page.document);
    expect(page.faults).to.deep.equal([]);
    expect(page.requests().filter((address) => address.endsWith('.js'))).to.have.length(1);
  });

  it('upgrades placeholders where an editor strips unknown tags', async () => {
    page = await openHostPage('/demo/hosts/placeholders.html');
    const title = await find(page.document, 'heading', 'Trouver des métiers qui vous ressemblent');
    expect(title.getAttribute('aria-level')).to.equal('3');
    await seen(page.document, 'Code ROME D1106');
    await seen(page.document, 'Ceci reste.');
    await walkJourney(page.document.querySelector('passerelle-journey')!.shadowRoot!);
    expect(page.faults).to.deep.equal([]);
  });
});
