import type { PasserelleElement } from './passerelle-element.ts';

/** Tells the page how many skills the reader has confirmed and declined. */
export function emitSkillsChange(host: PasserelleElement): void {
  const answers = Object.values(host.answers.skills);
  host.emit('passerelle-skills-change', {
    had: answers.filter((answer) => answer === 'had').length,
    declined: answers.filter((answer) => answer === 'declined').length,
    ...host.withConsent(() => ({ profile: host.answers })),
  });
}
