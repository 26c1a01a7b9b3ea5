/// <reference types="vite/client" />
// The quiz in SurveyJS: one question a page, on to the next by itself, without the wait that it has by default.
import { Model, settings } from 'survey-core';
import 'survey-core/survey-core.css';
import 'survey-js-ui';
import { ANSWERS, QUESTIONS } from './questions.ts';

settings.autoAdvanceDelay = 0;
const survey = new Model({
  autoAdvanceEnabled: true,
  questionsOnPageMode: 'questionPerPage',
  elements: QUESTIONS.map(({ id, text }) => ({
    type: 'radiogroup',
    name: id,
    title: text,
    choices: ANSWERS.map((answer, value) => ({ value, text: answer })),
  })),
});
survey.render(document.querySelector<HTMLElement>('#quiz')!);
