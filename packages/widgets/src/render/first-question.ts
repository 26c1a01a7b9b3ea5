// The first question as HTML, for a server, a static-site generator or whoever pastes a tag: it stands in the page
// before any script. The same markup as passerelle-quiz.ts draws, which takes its place without moving anything.
import { items } from '@passerelle/referential/items';
import { itemsInEnglish } from '@passerelle/referential/items/en';
import { en } from '../i18n/en.ts';
import { frFirst } from '../i18n/fr-first.ts';
import { frXTu } from '../i18n/fr-x-tu.ts';
import type { MessageOverrides, Messages } from '../i18n/messages.ts';
import { replaceTexts } from '../i18n/replace-texts.ts';
import { minutesFor } from '../quiz/minutes-for.ts';
import { quizStyles } from '../quiz/passerelle-quiz.styles.ts';
import { base } from '../styles/base.ts';

const CATALOGUES: Readonly<Record<string, MessageOverrides>> = { fr: {}, 'fr-x-tu': frXTu, en };

export interface FirstQuestion {
  /** French, « vous », unless said. */
  readonly lang?: 'fr' | 'fr-x-tu' | 'en';
  /** Attributes of the element, as in its documentation; `true` for one without a value. */
  readonly attributes?: Readonly<Record<string, string | true>>;
  /** Address of {@link firstQuestionStyles} as a file; without it they are in the HTML, and need no further request. */
  readonly stylesheet?: string;
}

/** The styles that stand in the HTML: a strict policy takes them by their hash, without a space more or less. */
export const firstQuestionStyles: string = `${base.cssText}${quizStyles.cssText}`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character]!);

const attributesOf = (attributes: Readonly<Record<string, string | true>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name) || name.startsWith('on'))
        throw new TypeError(`${name} is no attribute of the quiz`);
      return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
    })
    .join('');

/**
 * `<passerelle-quiz>` with its first question in a declarative shadow root. An answer ticked before the script comes is
 * kept. Put it where the tag would stand, as HTML that the browser parses with the page: set by a script, it stays inert.
 * @throws {TypeError} on a language or a name of an attribute that is none.
 */
export function renderFirstQuestion({ lang = 'fr', attributes = {}, stylesheet }: FirstQuestion = {}): string {
  if (!Object.hasOwn(CATALOGUES, lang)) throw new TypeError(`${lang} is no language of the quiz`);
  const texts = replaceTexts(frFirst as Messages, CATALOGUES[lang]!);
  const { quiz } = texts;
  const { id, text } = items[0]!;
  const question = quiz.question((lang === 'en' && itemsInEnglish[id]) || text);
  const asked = Math.round(Number(attributes['heading-level']));
  const level = asked >= 1 && asked <= 6 ? asked : 2;
  const place = quiz.position(1, items.length);
  const styles = stylesheet
    ? `<link rel="stylesheet" href="${escape(stylesheet)}">`
    : `<style>${firstQuestionStyles}</style>`;
  const answers = quiz.answers
    .map(
      (answer, value) =>
        `<label class="answer" part="answer"><input type="radio" name="answer" value="${value}"> <span>${escape(answer)}</span></label>`
    )
    .join('');
  return `<passerelle-quiz lang="${lang}"${attributesOf(attributes)}><template shadowrootmode="open">${styles}<div class="root" part="panel" lang="${texts.language}" dir="${texts.direction}"><div class="stack"><div class="heading" role="heading" aria-level="${level}" part="heading">${escape(quiz.title)}</div> <p>${escape(quiz.intro(items.length, minutesFor(items.length)))}</p><div><p class="muted" aria-hidden="true">${escape(place)}</p><svg class="bar" aria-hidden="true" focusable="false" preserveAspectRatio="none" viewBox="0 0 100 1"><rect class="track" width="100" height="1"></rect><rect class="value" width="0" height="1"></rect></svg></div><form class="stack" data-item="${id}"><fieldset><legend><div class="subheading" role="heading" aria-level="${Math.min(6, level + 1)}" part="question"><span class="hidden">${escape(place)}. </span><span class="stem">${escape(quiz.stem)}</span> ${escape(question)}</div></legend><div class="answers">${answers}</div></fieldset><div class="actions"><button type="button" class="secondary" disabled>${escape(quiz.skip)}</button> <button type="button" class="quiet end" disabled>${escape(quiz.stop)}</button></div></form></div><p class="hidden" role="status"></p></div></template></passerelle-quiz>`;
}
