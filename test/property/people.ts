/** How many random people a run asks for, written in by the configuration of the tests; undefined in everyday runs. */
declare const PEOPLE: number | undefined;

/**
 * How many random people a property is tried on: `few` every day, all whom the run asks for where it asks. `share`: of
 * these, where each takes long, as beside the long way.
 */
export const people = (few: number, share = 1): number => (PEOPLE === undefined ? few : Math.ceil(PEOPLE * share));
