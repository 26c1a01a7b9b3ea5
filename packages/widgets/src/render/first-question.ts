// The first question as HTML, for a server, a static-site generator or whoever pastes a tag: it stands in the page
// before any script. The same markup as the element draws, which takes its place without moving anything.
import { en } from '../i18n/en.ts';
import { frFirst } from '../i18n/fr-first.ts';
import { frJourney } from '../i18n/fr-journey.ts';
import { frXTu } from '../i18n/fr-x-tu.ts';
import type { MessageOverrides, Messages } from '../i18n/messages.ts';
import { replaceTexts } from '../i18n/replace-texts.ts';
import { journeyStyles } from '../journey/passerelle-journey.styles.ts';
import { SHARED } from '../journey/steps.ts';
import { quizStyles } from '../quiz/passerelle-quiz.styles.ts';
import { base } from '../styles/base.ts';
import { escape, levelOf, written } from './html.ts';
import type { Attributes } from './html.ts';
import { journeyHtml } from './journey.ts';
import { quizHtml } from './quiz.ts';

const CATALOGUES: Readonly<Record<string, MessageOverrides>> = { fr: {}, 'fr-x-tu': frXTu, en };

export interface FirstQuestion {
  /** The quiz alone, unless said; or the journey, whose first step it is. */
  readonly element?: 'quiz' | 'journey';
  /** French, « vous », unless said. */
  readonly lang?: 'fr' | 'fr-x-tu' | 'en';
  /** Attributes of the element, as in its documentation; `true` for one without a value. */
  readonly attributes?: Attributes;
  /** Address of {@link firstQuestionStyles} as a file; without it they are in the HTML, and need no further request. */
  readonly stylesheet?: string;
}

/**
 * The styles that stand in the HTML, once for each element: a strict policy takes them by their hash, without a space
 * more or less.
 */
export const firstQuestionStyles: string = `${base.cssText}${quizStyles.cssText}${journeyStyles.cssText}`;

/**
 * `<passerelle-quiz>` or `<passerelle-journey>` with its first question in a declarative shadow root. An answer ticked
 * before the script comes is kept. Put it where the tag would stand, as HTML that the browser parses with the page: set
 * by a script, it stays inert.
 * @throws {TypeError} on an element, a language or a name of an attribute that is none.
 */
export function renderFirstQuestion(options: FirstQuestion = {}): string {
  const { element = 'quiz', lang = 'fr', attributes = {}, stylesheet } = options;
  if (!Object.hasOwn(CATALOGUES, lang)) throw new TypeError(`${lang} is no language of ours`);
  if (element !== 'quiz' && element !== 'journey') throw new TypeError(`${String(element)} has no first question`);
  const texts = replaceTexts({ ...frFirst, ...frJourney } as Messages, CATALOGUES[lang]!);
  const level = levelOf(attributes['heading-level']);
  const styles = stylesheet
    ? `<link rel="stylesheet" href="${escape(stylesheet)}">`
    : `<style>${firstQuestionStyles}</style>`;
  const own = { lang, ...attributes };
  if (element === 'quiz') return written('passerelle-quiz', own, styles, quizHtml(texts, level));
  const passedOn = Object.fromEntries(
    SHARED.flatMap((name) => (name in attributes ? [[name, attributes[name]!]] : []))
  );
  const inner = { ...passedOn, 'heading-level': `${level + 1}` };
  const quiz = written('passerelle-quiz', inner, styles, quizHtml(texts, levelOf(`${level + 1}`)));
  return written('passerelle-journey', own, styles, journeyHtml(texts, level, quiz));
}
