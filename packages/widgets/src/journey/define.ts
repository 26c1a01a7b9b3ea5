import '../quiz/define.ts';
import '../skills/define.ts';
import '../wishes/define.ts';
import '../matches/define.ts';
import '../plan/define.ts';
import '../summary/define.ts';
import { define } from '../element/define.ts';
import { PasserelleJourney } from './passerelle-journey.ts';

define('passerelle-journey', PasserelleJourney);
