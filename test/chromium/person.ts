// What a person does in a page that is driven from outside.
export { all, find, gone, press, seen, tap, until, write } from '../browser/person.ts';
export { walkJourney } from '../hosts/walk-journey.ts';
