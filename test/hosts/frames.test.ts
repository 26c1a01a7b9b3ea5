// Hosts that take nothing but the address of a frame: the journey in it, in every engine.
import { expect } from '@open-wc/testing';
import { find, until } from '../browser/person.ts';
import { openHostPage } from './host-page.ts';
import type { HostPage } from './host-page.ts';
import { walkJourney } from './walk-journey.ts';

describe('a frame of embed.html', () => {
  let page: HostPage;
  afterEach(() => page.close());

  /** The frame of the page, once what it holds is drawn. */
  async function openFrame(name: string): Promise<HTMLIFrameElement> {
    page = await openHostPage(`/demo/hosts/${name}.html`);
    const frame = page.document.querySelector('iframe')!;
    const isThere = () => frame.contentDocument?.querySelector('passerelle-journey');
    await until(isThere, 'the frame shows the journey');
    await find(frame.contentDocument!, 'heading', /^Question 1 sur 30/);
    return frame;
  }
  const overflow = ({ contentDocument }: HTMLIFrameElement): number => {
    const { scrollHeight, clientHeight } = contentDocument!.documentElement;
    return scrollHeight - clientHeight;
  };

  it('scrolls where the page around runs no script of ours', async () => {
    const frame = await openFrame('frame');
    await walkJourney(frame.contentDocument!);
    expect(frame.clientHeight).to.equal(600);
    expect(overflow(frame)).to.be.above(0);
    expect(page.watch.faults).to.deep.equal([]);
  });

  it('is as high as what it holds where the page around asks for its height, at each step', async () => {
    const frame = await openFrame('frame-fitted');
    const fits = () => until(() => overflow(frame) === 0, 'the frame is high enough');
    await fits();
    const atFirst = frame.clientHeight;
    await walkJourney(frame.contentDocument!);
    await fits();
    expect(frame.clientHeight).to.be.above(atFirst);
    expect(page.watch.faults).to.deep.equal([]);
  });
});
