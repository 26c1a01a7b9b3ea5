import { loadEssentialPart } from '@passerelle/referential/essential';

/** Asks for the jobs at once, beside the code that reads them, instead of after it. */
export function preloadJobs(): void {
  const parts = [
    loadEssentialPart('ranking'),
    loadEssentialPart('words'),
    import('@passerelle/referential/more-items'),
  ];
  // Who needs them asks again, and tells what went wrong.
  for (const part of parts) part.catch(() => {});
}
