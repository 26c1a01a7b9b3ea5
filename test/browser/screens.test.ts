// The key screens look as they did, pixel by pixel, in one engine, with one font and the data of this version.
// After a change that is meant: `npm run update:screens`, and a look at each image before it is committed.
import { visualDiff } from '@web/test-runner-visual-regression';
import { setViewport } from '@web/test-runner-commands';
import { isChromium } from './devtools.ts';
import { catalogue } from '../../stories/catalogue.ts';
import { elementsIn, mountStory } from './mount-story.ts';
import { fr } from '../../packages/widgets/src/i18n/fr.ts';
import { until } from './person.ts';

/** A state, the width of its column in CSS pixels, and its theme. */
const SCREENS = [
  ['quiz--FirstQuestion', 375, 'light'],
  ['quiz--Result', 375, 'light'],
  ['quiz--Result', 768, 'dark'],
  ['job-card--AllHad', 768, 'light'],
  ['job-card--Regulated', 280, 'dark'],
  ['wishes--OneTicked', 375, 'light'],
  ['matches--Unloaded', 375, 'light'],
  ['journey--Skills', 280, 'light'],
] as const;

const WEIGHTS = [400, 600, 700];

async function pinFont(): Promise<void> {
  for (const weight of WEIGHTS) {
    const file = new URL(
      `../../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
      import.meta.url
    );
    const font = new FontFace('Pinned', `url(${file})`, { weight: String(weight) });
    document.fonts.add(await font.load());
  }
}

/** What a card shows later than the rest: the sentence on the job, and what is seen closer. */
const isWhole = ({ shadowRoot }: Element): boolean =>
  !shadowRoot!.textContent!.includes(fr.loading) &&
  [...shadowRoot!.querySelectorAll('.line')].every((line) => line.textContent!.trim() !== '');

describe('the key screens', () => {
  before(async function () {
    if (!isChromium) this.skip();
    await pinFont();
  });

  for (const [state, width, theme] of SCREENS)
    it(`${state} at ${width} px, ${theme}, looks as it did`, async () => {
      await setViewport({ width: width + 16, height: 800 });
      const container = await mountStory(
        catalogue.find(({ id }) => id === state)!,
        { theme }
      );
      container.style.inlineSize = `${width}px`;
      container.style.setProperty('--passerelle-font', 'Pinned');
      await until(() => elementsIn(container).every(isWhole), 'all that loads late is there');
      (document.activeElement as HTMLElement | null)?.blur();
      await document.fonts.ready;
      try {
        await visualDiff(container, `${state}-${width}-${theme}`);
      } finally {
        container.remove();
      }
    });
});
