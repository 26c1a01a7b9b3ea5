// The elements in applications of six frameworks, each installed from npm with our packages as they would be
// published, checked by its own type checker, built, and driven in Chromium.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { inPage, openChromium, openPage } from '../chromium/open-page.ts';
import { serveFolder } from '../chromium/serve-folder.ts';
import { installApp } from './install-app.ts';
import type { InstalledApp } from './install-app.ts';

interface Application {
  /** The file that holds the elements. */
  readonly template: string;
  /** The folder that its build writes. */
  readonly built: string;
  /** Whether the application adds a card, with a listener, once its button is pressed. */
  readonly card?: boolean;
  /** How a mistake in an attribute is written where the framework checks it. */
  readonly mistyped?: string;
}

const APPLICATIONS: Readonly<Record<string, Application>> = {
  react: { template: 'src/app.tsx', built: 'dist', card: true },
  vue: { template: 'src/app.vue', built: 'dist' },
  svelte: { template: 'src/app.svelte', built: 'dist' },
  // Angular checks bindings; it lets any plain attribute through.
  angular: { template: 'src/app.html', built: 'dist/browser', mistyped: `[profil]="'parcours'"` },
  next: { template: 'app/widgets.tsx', built: 'dist', card: true },
  astro: { template: 'src/pages/index.astro', built: 'dist' },
};

for (const [name, { template, built, card, mistyped = 'profil="parcours"' }] of Object.entries(APPLICATIONS))
  describe(`an application made with ${name}`, () => {
    let app: InstalledApp;
    let browser: Browser;
    before(async () => {
      app = await installApp(name);
      browser = await openChromium();
    });
    after(async () => {
      await browser?.close();
      app?.remove();
    });

    it('passes its type checker', async () => {
      const { code, output } = await app.run('check');
      assert.equal(code, 0, output);
    });

    it('fails its type checker for a wrong value, an unknown attribute and a wrong detail of an event', async () => {
      const file = join(app.folder, template);
      const right = readFileSync(file, 'utf8');
      const mistakes: readonly [string, string][] = [
        ['theme="auto"', 'theme="purple"'],
        ['profile="parcours"', mistyped],
        ['detail.done', 'detail.dome'],
      ];
      const wrong = mistakes.reduce((text, [from, to]) => {
        assert.ok(text.includes(from), `${template} holds ${from}`);
        return text.replace(from, to);
      }, right);
      writeFileSync(file, wrong);
      const { code, output } = await app.run('check');
      writeFileSync(file, right);
      assert.notEqual(code, 0);
      for (const word of [/"?purple"?/, /\bprofil\b/, /\bdome\b/]) assert.match(output, word);
    });

    it('is rendered without a page, then taken over in Chromium: nothing lost, nothing in the console', async () => {
      const { code, output } = await app.run('build');
      assert.equal(code, 0, output);

      const html = readFileSync(join(app.folder, built, 'index.html'), 'utf8');
      const [quiz] = /<passerelle-quiz[^>]*>/.exec(html) ?? [];
      assert.match(quiz ?? '', /heading-level="3"/);
      assert.match(quiz ?? '', /theme="auto"/);
      assert.match(html, /<p>Le questionnaire se charge\.<\/p>\s*<\/passerelle-quiz>/);
      assert.match(html, /<p>Le parcours attend\.<\/p>\s*<\/passerelle-journey>/);

      const { address, close } = await serveFolder(join(app.folder, built));
      try {
        const { page, faults } = await openPage(browser);
        // An element that the framework drew anew instead of keeping it would leave the page.
        await page.evaluateOnNewDocument(() => {
          const removed: string[] = [];
          Object.assign(globalThis, { removed });
          new MutationObserver((changes) => {
            for (const { removedNodes } of changes)
              for (const node of removedNodes)
                if (node instanceof HTMLElement && /^passerelle-/.test(node.localName)) removed.push(node.localName);
          }).observe(document, { childList: true, subtree: true });
        });
        await page.goto(address);

        await inPage(page, async ({ find, press, seen }) => {
          const quiz = document.querySelector('passerelle-quiz')!.shadowRoot!;
          const title = await find(quiz, 'heading', /^Question 1 sur 30/);
          if (title.getAttribute('aria-level') === '2') throw new Error('heading-level is lost');
          await press(quiz, 'radio', 'Beaucoup');
          await find(quiz, 'heading', /^Question 2 sur 30/);
          await press(quiz, 'radio', 'Beaucoup');
          // What the listener of the application has heard.
          await seen(document, /^Réponses : 2$/);
        });

        // Its properties were set while it was not defined yet.
        await inPage(page, async ({ find, press, seen, walkJourney }) => {
          await seen(document, 'Le parcours attend.');
          if (customElements.get('passerelle-journey')) throw new Error('the journey is defined already');
          await press(document, 'button', 'Charger le parcours');
          await find(document, 'heading', 'Votre parcours avec nous');
          await walkJourney(document.querySelector('passerelle-journey')!.shadowRoot!);
        });

        if (card)
          await inPage(page, async ({ seen }) => {
            const card = [...document.querySelectorAll('passerelle-job-card')].at(-1)!;
            await seen(card.shadowRoot!, 'Voir le détail');
            card.shadowRoot!.querySelector('summary')!.click();
            await seen(document, 'Fiche ouverte');
          });

        assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { removed: string[] }).removed), []);
        assert.deepEqual(faults, []);
      } finally {
        close();
      }
    });
  });
