// What a summary loads when it is first drawn, in one request.
export { loadSummaryTexts } from '../i18n/load-summary-texts.ts';
export { summaryTexts } from './summary-texts.ts';
export { SummaryView } from './summary-view.ts';
