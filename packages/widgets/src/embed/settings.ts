// What the address of the frame may ask for: the elements by name, and their attributes with the values that each
// takes. The address comes from anywhere: what is not in these tables sets nothing.
import type { Takes } from './texts.ts';

export const WIDGETS = ['journey', 'quiz', 'skills', 'wishes', 'matches', 'job-card', 'plan', 'summary'];

export interface Setting {
  readonly takes: Takes;
  /** Whether a value is one that the attribute takes. */
  readonly accepts: (value: string, page: URL) => boolean;
  /** The elements that have it, where not all do. */
  readonly only?: readonly string[];
  /** Left out when the page is opened alone: anyone can write an address, and this one would lead elsewhere. */
  readonly framedOnly?: boolean;
}

const oneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
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
  lang: { takes: 'language', accepts: like(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i) },
  theme: { takes: 'theme', accepts: oneOf('light', 'dark', 'auto') },
  profile: { takes: 'name', accepts: like(/^.{1,60}$/u) },
  remember: { takes: 'box', accepts: oneOf('', 'remember', 'true') },
  'heading-level': { takes: 'level', accepts: like(/^[1-6]$/) },
  events: { takes: 'events', accepts: oneOf('progress', 'full') },
  job: { takes: 'job', accepts: like(/^[A-Z]\d{4}$/), only: ['job-card', 'plan'] },
  mode: { takes: 'mode', accepts: oneOf('adviser'), only: ['summary'] },
  history: { takes: 'box', accepts: oneOf('', 'history', 'true'), only: ['journey'] },
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
