// What is said where a CV is read: loaded with what reads it.
import type { Confidence, Period } from '@passerelle/engine/cv';
import type { Refusal } from '../cv/refusal.ts';
import type { ToReader } from './messages.ts';

/** What a reading proposes. */
export type CvGroup = 'jobs' | 'experiences' | 'skills';

export interface CvMessages {
  readonly title: ToReader;
  /** That nothing leaves the device, and what is left out. */
  readonly promise: ToReader;
  readonly paste: ToReader;
  readonly pasteHelp: string;
  readonly read: string;
  readonly file: ToReader;
  readonly fileHelp: string;
  readonly reading: string;
  readonly stop: string;
  readonly stopped: string;
  /** Nothing was pasted. */
  readonly empty: ToReader;
  /** Nothing was found in what was read. */
  readonly nothing: ToReader;
  readonly refusals: Readonly<Record<Refusal, ToReader>>;
  readonly foundTitle: ToReader;
  readonly foundIntro: ToReader;
  /** How many jobs, activities and skills are proposed. */
  readonly found: (jobs: number, experiences: number, skills: number) => string;
  readonly cut: ToReader;
  readonly groups: Readonly<Record<CvGroup, string>>;
  readonly accept: Readonly<Record<CvGroup, (left: number) => string>>;
  readonly accepted: (count: number) => string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  /** The words of the CV. */
  readonly words: (quotes: readonly string[]) => string;
  readonly period: (of: Period) => string;
  readonly years: (years: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly another: string;
  readonly close: string;
}
