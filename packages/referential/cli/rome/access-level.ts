// The lowest level of study that a job's access sentences name. Reads figures, keeps no sentence.
import type { AccessLevel } from '../../src/types.ts';

// In each pattern: the wordings of the official sentences for one level, lowest level first.
const LEVELS: readonly [AccessLevel, RegExp][] = [
  [
    'none',
    /sans (?:aucun |condition de )?(?:diplôme|qualification|formation)|tous (?:les )?niveaux|aucun(?:e)? (?:diplôme|qualification|formation)|sans expérience|tout niveau/i,
  ],
  [
    'cap',
    /\bCAP\b|\bBEP\b|\bCAPA?\b|\bniveau V\b|\bniveau 3\b|\bbrevet des collèges|\bBPA\b|\bBP ?JEPS AP|\bCTM\b|\bDEAES\b/i,
  ],
  [
    'bac',
    /\bbac(?:calauréat)?\b(?! ?\+)|\bbrevet professionnel|\bBP\b|\bBPJEPS\b|\bniveau (?:IV|4)\b|\bBTM\b|aide-soignant/i,
  ],
  ['bac+2', /\bbac ?\+ ?2|\bBTSA?\b|\bDUT\b|\bDEUG\b|\bDEUST\b|\bniveau (?:III|5)\b|\bBMS?\b/i],
  [
    'bac+3',
    /\bbac ?\+ ?[34]|\blicences? (?:pro|en |de |ou )|\blicence\b(?! (?:de pilote|fédérale|sportive|d'agent))|\bBUT\b|\bbachelor|\bDCG\b|\bDNMADE\b|\bniveau (?:II|6)\b|\bmaîtrise\b|d'état d'infirmier|\bDEJEPS\b|\bDESJEPS\b/i,
  ],
  [
    'bac+5',
    /\bbac ?\+ ?[56]|\bmaster|\bM[12]\b|ingénieur|\bDESCF\b|\bDSCG\b|\bDESS\b|\bMBA\b|\bniveau (?:I|7)\b|grandes? écoles?|\bdiplôme d'architecte|\bDEA\b/i,
  ],
  ['bac+8', /\bbac ?\+ ?(?:[789]|1\d)|doctorat|docteur|\bniveau 8\b|\bthèse\b/i],
];

/**
 * The level one may enter with: the lowest that the first sentence naming a level names, because the
 * sentences that follow speak of what is useful besides. `unknown` where no sentence names one.
 */
export function accessLevel(sentences: readonly string[]): AccessLevel {
  for (const sentence of sentences) {
    const level = LEVELS.find(([, wording]) => wording.test(sentence));
    if (level) return level[0];
  }
  return 'unknown';
}
