// The elements by name, and their attributes with the values that each takes: what the address of a frame may ask for,
// and what the configurator offers. The address comes from anywhere: what is not in these tables sets nothing.
import type { Takes } from './texts.ts';

export const WIDGETS = ['journey', 'quiz', 'skills', 'wishes', 'matches', 'job-card', 'plan', 'summary'];

export interface Setting {
  readonly takes: Takes;
  /** Whether a value is one that the attribute takes. */
  readonly accepts: (value: string, page: URL) => boolean;
  /** Values to choose from, where they can be listed. */
  readonly values?: readonly string[];
  /** The value that holds where nothing is said. */
  readonly initial?: string;
  /** Groups of values, and values of one of them from the lowest, where several may be named. */
  readonly groups?: readonly string[];
  readonly levels?: readonly string[];
  /** The elements that have it, where not all do. */
  readonly only?: readonly string[];
  /** Left out when the page is opened alone: anyone can write an address, and this one would lead elsewhere. */
  readonly framedOnly?: boolean;
}

const oneOf = (...values: readonly string[]): Pick<Setting, 'values' | 'accepts'> => ({
  values,
  accepts: (value) => values.includes(value),
});
const like =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);

/** Whether an address parses, and what is asked of it holds. */
function isAddress(value: string, base: URL | undefined, holds: (address: URL) => boolean): boolean {
  try {
    return holds(new URL(value, base));
  } catch {
    return false;
  }
}

export const SETTINGS: Readonly<Record<string, Setting>> = {
  // Any language may be asked for; these are the ones that the elements speak.
  lang: { takes: 'language', accepts: like(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i), values: ['fr', 'fr-x-tu', 'en'] },
  theme: { takes: 'theme', ...oneOf('light', 'dark', 'auto'), initial: 'light' },
  profile: { takes: 'name', accepts: like(/^.{1,60}$/u) },
  remember: { takes: 'box', ...oneOf('', 'remember', 'true') },
  'heading-level': { takes: 'level', ...oneOf('1', '2', '3', '4', '5', '6'), initial: '2' },
  events: { takes: 'events', ...oneOf('progress', 'full'), initial: 'progress' },
  job: { takes: 'job', accepts: like(/^[A-Z]\d{4}$/), only: ['job-card', 'plan'] },
  mode: { takes: 'mode', ...oneOf('adviser'), only: ['summary'] },
  history: { takes: 'box', ...oneOf('', 'history', 'true'), only: ['journey'] },
  wishes: {
    takes: 'wishes',
    accepts: like(/^[a-z][\w+-]*([\s,]+[a-z][\w+-]*)*$/),
    groups: ['hours', 'conditions', 'contact', 'level', 'centre', 'domain'],
    levels: ['none', 'cap', 'bac', 'bac+2', 'bac+3', 'bac+5'].map((level) => `level-${level}`),
    only: ['journey', 'wishes'],
  },
  among: { takes: 'jobs', accepts: like(/^[A-Z]\d{0,4}([\s,]+[A-Z]\d{0,4})*$/) },
  links: {
    takes: 'link',
    accepts: (value) =>
      value.includes('{code}') && isAddress(value, undefined, ({ protocol }) => protocol === 'https:'),
    framedOnly: true,
  },
  // The policy of the page lets it ask nobody else.
  referential: {
    takes: 'folder',
    accepts: (value, page) =>
      isAddress(value, page, ({ origin, host }) => origin === page.origin && host === page.host),
  },
};
