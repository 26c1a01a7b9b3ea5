// How a profile stands in a link, version 1. Ids are written as what they are, never as positions in a list of the
// referential: a link means the same to every pack, past or to come. Changing anything here takes a new version.
import type { PastJob, PlanProgress, Profile } from '../profile/profile.ts';
import { ProfileError } from '../profile/read-profile.ts';
import { COUNTS, HELD_LEVELS, STATUSES } from '../profile/situation.ts';
import type { Situation } from '../profile/situation.ts';
import { either, list, mostlyBelow, oneOf, pair, text, whole } from './codecs.ts';
import { takeBits } from './bits.ts';
import type { Codec } from './codecs.ts';

/** A profile as it was read, unchecked. */
type RawProfile = Omit<Profile, 'interests' | 'notes'> & { readonly interests: Readonly<Record<string, number>> };

const QUESTION = /^[riasec](?:[1-9]|[12]\d|3[0-2])$/;
const QUESTION_LETTERS = [...'riasec'];
/** An answer 0 to 4, or none: six states, six letters, two bytes. */
const STATES = 6;

/** Answers by number of the question, six letters at once. */
const questions: Codec<Readonly<Record<string, number>>> = {
  write(answers, out) {
    const rows: number[] = [];
    for (const [id, answer] of Object.entries(answers)) {
      const row = Number(id.slice(1)) - 1;
      while (rows.length <= row) rows.push(0);
      rows[row]! += (answer + 1) * STATES ** QUESTION_LETTERS.indexOf(id[0]!);
    }
    list(whole(16)).write(rows, out);
  },
  read(from) {
    const rows = list(whole(16)).read(from);
    if (rows.some((row) => row >= STATES ** 6)) throw new ProfileError('link', 'has an answer that no question has');
    const states = rows.flatMap((row, i) =>
      QUESTION_LETTERS.map((letter, at) => [`${letter}${i + 1}`, Math.floor(row / STATES ** at) % STATES] as const)
    );
    return Object.fromEntries(states.filter(([, state]) => state > 0).map(([id, state]) => [id, state - 1]));
  },
};

const isRomeCode = (code: string): boolean => /^[A-Z]\d{4}$/.test(code);
const romeCode: Codec<string> = {
  write: (code, out) => whole(18).write((code.charCodeAt(0) - 65) * 10_000 + Number(code.slice(1)), out),
  read(from) {
    const n = whole(18).read(from);
    return String.fromCharCode(65 + Math.floor(n / 10_000)) + String(n % 10_000).padStart(4, '0');
  },
};
const jobCode = either(isRomeCode, romeCode, text);

const NONE = 0;
const MOST = 127;

/** Seven bits for a whole number near `first`, or for none; any other number as its decimals. */
const numberFrom = (first: number): Codec<number | undefined> => ({
  write(value, out) {
    const step = value === undefined ? NONE : value - first + 1;
    // Not of the step, which rounds the smallest of decimals away.
    const fits = value === undefined || (Number.isInteger(value) && step > NONE && step < MOST);
    whole(7).write(fits ? step : MOST, out);
    if (!fits) text.write(String(value), out);
  },
  read(from) {
    const step = whole(7).read(from);
    if (step === NONE) return undefined;
    return step === MOST ? Number(text.read(from)) : first + step - 1;
  },
});
const years = numberFrom(0);
const endedIn = numberFrom(1950);

const pastJob: Codec<PastJob> = {
  write(job, out) {
    jobCode.write(job.code, out);
    years.write(job.years, out);
    endedIn.write(job.endedIn, out);
  },
  read(from) {
    const code = jobCode.read(from);
    const held = years.read(from);
    const ended = endedIn.read(from);
    return { code, ...(held === undefined ? {} : { years: held }), ...(ended === undefined ? {} : { endedIn: ended }) };
  },
};

type Told = 'had' | 'declined';
const told = oneOf<Told>('had', 'declined');
/** A `code_ogr`. */
const OGR = /^(?:0|[1-9]\d{0,8})$/;

/** Skills by number, as the steps from one to the next: the size of most steps is found out and said first. */
const numberedSkills: Codec<Readonly<Record<string, Told>>> = {
  write(skills, out) {
    const ids = Object.keys(skills).sort((a, b) => Number(a) - Number(b));
    const steps = ids.map((id, i) => Number(id) - Number(ids[i - 1] ?? 0));
    const ways = Array.from({ length: 16 }, (_, k) => {
      const bits: number[] = [];
      const entries = ids.map((id, i) => [steps[i]!, skills[id]!] as const);
      list(pair(mostlyBelow(k), told)).write(entries, bits);
      return bits;
    });
    const shortest = ways.reduce((best, bits, k) => (bits.length < ways[best]!.length ? k : best), 0);
    whole(4).write(shortest, out);
    out.push(...ways[shortest]!);
  },
  read(from) {
    let id = 0;
    const entries = list(pair(mostlyBelow(whole(4).read(from)), told)).read(from);
    return Object.fromEntries(entries.map(([step, value]) => [String((id += step)), value]));
  },
};

/** The entries whose id fits a pattern the short way, the others with their id as it is. */
const record = <T>(
  fits: RegExp,
  short: Codec<Readonly<Record<string, T>>>,
  value: Codec<T>
): Codec<Readonly<Record<string, T>>> => {
  const others = list(pair(text, value));
  return {
    write(entries, out) {
      const all = Object.entries(entries);
      short.write(Object.fromEntries(all.filter(([id]) => fits.test(id))), out);
      others.write(
        all.filter(([id]) => !fits.test(id)),
        out
      );
    },
    read: (from) => ({ ...short.read(from), ...Object.fromEntries(others.read(from)) }),
  };
};
const interests = record(QUESTION, questions, whole(3));
const skills = record(OGR, numberedSkills, told);
const experiences = list(text);
const wishes = list(pair(text, oneOf<'must' | 'prefer'>('must', 'prefer')));
const jobs = list(pastJob);
/** One, or none: a list says both. */
const optional = <T>(codec: Codec<T>): Codec<T | undefined> => {
  const none = list(codec);
  return {
    write: (value, out) => none.write(value === undefined ? [] : [value], out),
    read: (from) => none.read(from)[0],
  };
};

const target = optional(jobCode);
/** A whole number mostly below 64; any other number as its decimals. */
const count = either<number>((n) => Number.isInteger(n) && n < 2 ** 20, mostlyBelow(6), {
  write: (n, out) => text.write(String(n), out),
  read: (from) => Number(text.read(from)),
});
/** An id of a list that only grows at its end, by its place there. */
const placeIn = (ids: readonly string[]): Codec<string> =>
  either(
    (id) => ids.includes(id),
    { write: (id, out) => whole(3).write(ids.indexOf(id), out), read: (from) => ids[whole(3).read(from)] ?? '' },
    text
  );
/** Each answer with its own way, in an order that stays. */
const SITUATION = {
  status: optional(placeIn(STATUSES)),
  level: optional(placeIn(HELD_LEVELS)),
  region: optional(text),
  lowQualification: optional(oneOf<boolean>(false, true)),
  ...Object.fromEntries(Object.keys(COUNTS).map((question) => [question, optional(count)])),
} as Record<keyof Situation, Codec<unknown>>;

const situation: Codec<Situation> = {
  write(answers, out) {
    for (const [question, codec] of Object.entries(SITUATION)) codec.write(answers[question as keyof Situation], out);
  },
  read(from) {
    const answers = Object.entries(SITUATION).map(([question, codec]) => [question, codec.read(from)] as const);
    return Object.fromEntries(answers.filter(([, answer]) => answer !== undefined));
  },
};

const texts = list(text);
/** Not in the order of their numbers, so each whole. */
const skillIds = list(
  either(
    (id) => OGR.test(id),
    { write: (id, out) => whole(30).write(Number(id), out), read: (from) => String(whole(30).read(from)) },
    text
  )
);
const plan: Codec<PlanProgress> = {
  write({ start, hoursPerWeek, steps, skills }, out) {
    text.write(start, out);
    count.write(hoursPerWeek, out);
    texts.write(steps, out);
    skillIds.write(skills, out);
  },
  read: (from) => ({
    start: text.read(from),
    hoursPerWeek: count.read(from),
    steps: texts.read(from),
    skills: skillIds.read(from),
  }),
};

/** Parts that the first links did not have yet: after a bit that says that there are any, or not at all. */
const LATER = {
  aims: optional(texts),
  situation: optional(situation),
  plan: optional(plan),
  agreedOn: optional(text),
} as const;
type Later = Pick<Profile, keyof typeof LATER>;
const laterCodecs = Object.entries(LATER) as [keyof Later, Codec<unknown>][];

const later: Codec<Later> = {
  write(profile, out) {
    if (!laterCodecs.some(([part]) => profile[part] !== undefined)) return;
    out.push(1);
    for (const [part, codec] of laterCodecs) codec.write(profile[part], out);
  },
  read(from) {
    // What fills up the last character is all zeros.
    if (!from.bits.includes(1, from.at)) return {};
    takeBits(from, 1);
    const parts = laterCodecs.map(([part, codec]) => [part, codec.read(from)] as const);
    return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
  },
};

/** Everything that a link holds: all but notes, which are free text. What is read is still to be checked. */
export const profileCodec: Codec<RawProfile> = {
  write(profile, out) {
    interests.write(profile.interests, out);
    jobs.write(profile.jobs, out);
    experiences.write(profile.experiences, out);
    skills.write(profile.skills, out);
    wishes.write(Object.entries(profile.wishes), out);
    target.write(profile.target, out);
    later.write(profile, out);
  },
  read(from) {
    const answers = {
      version: 1,
      interests: interests.read(from),
      jobs: jobs.read(from),
      experiences: experiences.read(from),
      skills: skills.read(from),
      wishes: Object.fromEntries(wishes.read(from)),
    } as const;
    const aim = target.read(from);
    return { ...answers, ...(aim === undefined ? {} : { target: aim }), ...later.read(from) };
  },
};
