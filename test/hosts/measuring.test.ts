// The recipes for measuring, as they are written in the guide, in a page where a reader walks the whole journey: what
// would leave for Matomo, Plausible and GA4 holds no answer.
import { expect } from '@open-wc/testing';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { answerThree, walkJourney } from './walk-journey.ts';

const guide = await (await fetch('/docs/recipes/measuring.md')).text();
/** The script under a heading of the guide. */
const recipe = (heading: string): string => new RegExp(`## ${heading}\n.*?\`\`\`js\n(.*?)\`\`\``, 's').exec(guide)![1]!;

interface Trackers {
  readonly _paq: unknown[][];
  readonly plausible: { readonly q: ArrayLike<unknown>[] };
  readonly dataLayer: ArrayLike<unknown>[];
}

/** Every word that may leave: names of elements, moments, and what each tool calls its own. */
const WORDS = /^(passerelle(-(journey|quiz|skills|wishes|matches|plan|summary))?|début|moitié|fin|trackEvent|event)$/;

/** Every string and number in a value. */
const leaves = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];

describe('measuring without spying', () => {
  let page: HostPage;
  afterEach(() => page.close());

  async function open(): Promise<() => Record<string, unknown[][]>> {
    page = await openHostPage('/demo/journey.html');
    const script = page.document.createElement('script');
    script.textContent = ['Ce qui est commun', 'Matomo', 'Plausible', 'GA4'].map(recipe).join('\n');
    page.document.head.append(script);
    return () => {
      const { _paq = [], plausible, dataLayer = [] } = page.window as unknown as Partial<Trackers>;
      const queues = { matomo: _paq, plausible: plausible?.q ?? [], ga4: dataLayer };
      return Object.fromEntries(
        Object.entries(queues).map(([tool, queue]) => [tool, [...queue].map((call) => [...Array.from(call)])])
      );
    };
  }

  it('tells each tool that the quiz was begun, once, in its own form', async () => {
    const queues = await open();
    await answerThree(page.document);
    expect(queues()).to.deep.equal({
      matomo: [['trackEvent', 'passerelle', 'début', 'passerelle-quiz']],
      plausible: [['passerelle', { props: { element: 'passerelle-quiz', moment: 'début' } }]],
      ga4: [['event', 'passerelle', { element: 'passerelle-quiz', moment: 'début' }]],
    });
  });

  it('holds no answer after a whole journey, a job and its plan', async () => {
    const queues = await open();
    await walkJourney(page.document);
    for (const [tool, calls] of Object.entries(queues())) {
      expect(calls.length, tool).to.be.above(2);
      expect(
        leaves(calls).filter((word) => !WORDS.test(word)),
        tool
      ).to.deep.equal([]);
      expect(new Set(calls.map((call) => JSON.stringify(call))).size, tool).to.equal(calls.length);
    }
    expect(page.watch.faults).to.deep.equal([]);
  });
});
