// What is said of a job that the reader has in mind: loaded with what asks for it.
import type { ToReader } from './messages.ts';

export interface TargetMessages {
  readonly target: {
    readonly title: ToReader;
    readonly intro: ToReader;
    readonly search: { readonly label: ToReader; readonly help: string; readonly choose: string };
    readonly chosen: (title: string) => string;
    readonly reachTitle: ToReader;
    readonly none: ToReader;
    /** Before anything is said of what the reader did. */
    readonly unknown: ToReader;
    readonly near: ToReader;
    readonly far: ToReader;
  };
}
