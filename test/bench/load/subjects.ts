// What is measured side by side: each a page with the same words, and where its question is to be found.
import { renderFirstQuestion } from 'passerelle/render';

export interface Subject {
  readonly name: string;
  readonly head: string;
  readonly body: string;
  /** An expression: the element that holds the question, once it is there. */
  readonly root?: string;
  /** An expression: the same, once a script answers in it; said where the question stands there before. */
  readonly alive?: string;
}

const TEXT = '<h1>Changer de métier</h1><p>Un article, et douze questions.</p>';
const page = (name: string, head: string, tag: string, root?: string): Subject => ({
  name,
  head,
  body: `${TEXT}${tag}<p>La suite de l’article.</p>`,
  ...(root ? { root } : {}),
});
const module = (file: string): string => `<script type="module" src="${file}"></script>`;
/** Room kept by the page's own styles, in all alike: a style sheet of its own would hold up the first paint. */
const room =
  '<style>#quiz,lit-quiz,passerelle-quiz{display:block;min-height:44em}passerelle-journey{display:block;min-height:62em}</style>';

export const EMPTY = page('page without a widget', '', '');
const OURS = page(
  'passerelle-quiz',
  room + module('/dist/passerelle.js'),
  '<passerelle-quiz></passerelle-quiz>',
  `document.querySelector('passerelle-quiz')?.shadowRoot`
);

export const JOURNEY = page(
  'passerelle-journey',
  room + module('/dist/passerelle.js'),
  '<passerelle-journey></passerelle-journey>',
  `document.querySelector('passerelle-journey')?.shadowRoot?.querySelector('passerelle-quiz')?.shadowRoot`
);

/** The same, whose first question stands in the page's own HTML. */
const written = (subject: Subject, element: 'quiz' | 'journey'): Subject => ({
  ...subject,
  name: `${subject.name}, written`,
  body: `${TEXT}${renderFirstQuestion({ element })}<p>La suite de l’article.</p>`,
  alive: `${subject.root!}.host.hasUpdated`,
});

export const SUBJECTS: readonly Subject[] = [
  EMPTY,
  page('plain DOM', room + module('/peers/dom-quiz.js'), '<div id="quiz"></div>', `document.querySelector('#quiz')`),
  page(
    'Lit, bare',
    room + module('/peers/lit-quiz.js'),
    '<lit-quiz></lit-quiz>',
    `document.querySelector('lit-quiz')?.shadowRoot`
  ),
  OURS,
  JOURNEY,
  written(OURS, 'quiz'),
  written(JOURNEY, 'journey'),
  page(
    'passerelle-quiz and preload.css',
    '<link rel="stylesheet" href="/dist/preload.css">' + module('/dist/passerelle.js'),
    '<passerelle-quiz></passerelle-quiz>',
    `document.querySelector('passerelle-quiz')?.shadowRoot`
  ),
  page(
    'SurveyJS',
    '<link rel="stylesheet" href="/peers/survey-quiz.css">' + room + module('/peers/survey-quiz.js'),
    '<div id="quiz"></div>',
    `document.querySelector('#quiz')`
  ),
];

/** The same article for both: what the widget adds to the page that holds it. */
const paragraphs = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) =>
      `<h2>Partie ${from + i + 1}</h2><p>${'Changer de métier demande du temps, des essais et des appuis. '.repeat(12)}</p>` +
      (i % 2 ? '' : `<img src="/image-${from + i}.bmp" width="480" height="320" alt="">`)
  ).join('');
const article = (name: string, head: string, tag: string): Subject => ({
  name,
  head,
  body: `<h1>Changer de métier</h1><img src="/image-first.bmp" width="480" height="320" alt="">${paragraphs(0, 3)}${tag}${paragraphs(3, 6)}`,
});
export const ARTICLES: readonly Subject[] = [
  article('an article', '', ''),
  article(
    'the same with passerelle-journey',
    room + module('/dist/passerelle.js'),
    '<passerelle-journey></passerelle-journey>'
  ),
];

export const htmlOf = ({ head, body }: Subject): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Essai</title>${head}</head><body>${body}</body></html>`;
