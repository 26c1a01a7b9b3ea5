// An element that a page holds, and whose properties its script has set, before the library arrives.
import { PasserelleMatches, PasserelleQuiz } from 'passerelle';
import { expect } from '@open-wc/testing';
import { define } from '../../packages/widgets/src/element/define.ts';
import { profileStore } from '../../packages/widgets/src/store/profile-store.ts';
import { find, newProfile, press, seen } from './person.ts';

/** An element in the page, with these properties, and only then defined. */
function upgrade<Element extends HTMLElement>(
  tag: string,
  properties: Partial<Element>,
  of: CustomElementConstructor
): HTMLElement {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  define(tag, of);
  return element;
}

describe('an element defined once its properties are set', () => {
  let element: HTMLElement;
  afterEach(() => element.remove());

  it('answers in the profile it was given, under its own words', async () => {
    const profile = newProfile();
    const messages = { quiz: { title: 'Et vous ?' } };
    element = upgrade<PasserelleQuiz>(
      'quiz-defined-late',
      { profile, messages, headingLevel: 4 },
      class extends PasserelleQuiz {}
    );
    const title = await find(element.shadowRoot!, 'heading', 'Et vous ?');
    expect(title.getAttribute('aria-level')).to.equal('4');
    await press(element.shadowRoot!, 'radio', 'Beaucoup');
    await find(element.shadowRoot!, 'heading', /^Question 2 sur 30/);
    expect(Object.keys(profileStore(profile).profile.interests)).to.have.length(1);
  });

  it('reads the pack it was given', async () => {
    const properties = { profile: newProfile(), referential: '/test/browser/packs/not-a-pack/' };
    element = upgrade<PasserelleMatches>('matches-defined-late', properties, class extends PasserelleMatches {});
    await find(element.shadowRoot!, 'alert');
    await seen(element.shadowRoot!, /données/);
  });
});
