// What is asked of the reader's project, beside their wishes: loaded with the fields that ask it.
import type { AIMS, HeldLevel, VALUES } from '@passerelle/engine/profile';
import type { ToReader } from './messages.ts';

export interface ProjectMessages {
  readonly project: {
    readonly help: ToReader;
    readonly valuesTitle: ToReader;
    readonly values: Readonly<Record<(typeof VALUES)[number], string>>;
    readonly aimsTitle: ToReader;
    readonly aims: Readonly<Record<(typeof AIMS)[number], string>>;
    readonly level: ToReader;
    readonly levelHelp: ToReader;
    readonly levels: Readonly<Record<HeldLevel, string>>;
    readonly region: ToReader;
    readonly regionHelp: string;
    readonly notSaid: string;
  };
}
