// The pages on which widgets are counted: as many as one likes, and a reader who has answered.
import type { Page } from 'puppeteer-core';
import { htmlOf } from '../load/subjects.ts';
import type { Subject } from '../load/subjects.ts';

const SCRIPT = '<script type="module" src="/dist/passerelle.js"></script>';

/** A page of elements, and nothing else to wait for. */
export const pageOf = (name: string, tags: readonly string[]): Subject => ({ name, head: SCRIPT, body: tags.join('') });

export const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}.html`;
export const htmlByPath = (pages: readonly Subject[]): Map<string, string> =>
  new Map(pages.map((page) => [pathOf(page.name), htmlOf(page)]));

interface Drawn extends HTMLElement {
  dispatch(action: object): void;
}

/** Gives a profile to the elements of the page, each store once. */
export const answer = (page: Page, profile: object): Promise<void> =>
  page.evaluate((profile) => {
    for (const element of document.body.children)
      if (element.localName.startsWith('passerelle-')) (element as Drawn).dispatch({ type: 'replace', profile });
  }, profile);

/** Waits until every element of the page, and those within them, have drawn their heading. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => {
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          ...(element.localName.startsWith('passerelle-') ? [element] : []),
          ...(element.shadowRoot ? within(element.shadowRoot) : []),
        ]);
      const all = within(document);
      return all.length > 0 && all.every(({ shadowRoot }) => shadowRoot?.querySelector('[role=heading]'));
    },
    { polling: 50, timeout: 60_000 }
  );
  await page.waitForNetworkIdle({ idleTime: 500, timeout: 60_000 });
};

/** A reader who has answered, of the essential pack: tastes, past jobs. */
export const READER = {
  version: 1,
  interests: { r3: 4, r2: 3, i1: 3, i2: 2, a1: 0, a2: 0, s1: 4, s2: 4, e1: 1, e4: 1, c3: 2, c5: 2 },
  jobs: [{ code: 'D1106', years: 6 }, { code: 'K1304' }],
  experiences: ['food-bank'],
  skills: {},
  wishes: {},
};
