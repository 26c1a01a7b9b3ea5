// The six-vector of each job: what its letters, and those of the skills it needs, say it offers.
import { LETTERS } from '@passerelle/referential/types';
import type { Ranking } from '@passerelle/referential/types';

const MAJOR = 10;
const MINOR = 6;
/** What the hexagon neighbours of the major letter get, where nothing else says more. */
const NEIGHBOUR = 3;
/** What a job's skills add: so many points shared out over the letters of its skills. More would favour the letters of few jobs. */
const SKILLS = 3;

/** For each job, six numbers in the order of the letters; row after row. */
export function jobTastes({ jobs, majors, minors, skills, skillLetters, links }: Ranking): Float64Array {
  const tastes = new Float64Array(jobs.length * 6);
  const lettered = new Uint16Array(jobs.length);
  for (let skill = 0; skill < skills.length; skill++) {
    const letter = skillLetters[skill]!;
    if (letter === 0) continue;
    for (let i = links.offsets[skill]!; i < links.offsets[skill + 1]!; i++) {
      const job = links.jobs[i]!;
      tastes[job * 6 + letter - 1]! += 1;
      lettered[job]! += 1;
    }
  }
  for (let job = 0; job < jobs.length; job++) {
    const major = majors[job]! - 1;
    const minor = minors[job]! - 1;
    for (let letter = 0; letter < LETTERS.length; letter++) {
      const distance = Math.abs(letter - major);
      const near = major >= 0 && (distance === 1 || distance === 5) ? NEIGHBOUR : 0;
      const named = letter === major ? MAJOR : letter === minor ? MINOR : near;
      const shared = lettered[job] ? (SKILLS * tastes[job * 6 + letter]!) / lettered[job]! : 0;
      tastes[job * 6 + letter] = named + shared;
    }
  }
  return tastes;
}
