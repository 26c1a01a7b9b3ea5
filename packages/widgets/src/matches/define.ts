import '../job-card/define.ts';
import { define } from '../element/define.ts';
import { PasserelleMatches } from './passerelle-matches.ts';

define('passerelle-matches', PasserelleMatches);
