import { prepareCv } from '@passerelle/engine/cv';
import type { CvIndex, CvSource } from '@passerelle/engine/cv';

/** What CVs are read with, built at once. */
export function cvIndex(source: CvSource): CvIndex {
  const steps = prepareCv(source);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
