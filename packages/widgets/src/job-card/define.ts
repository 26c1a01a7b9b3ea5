import { define } from '../element/define.ts';
import { PasserelleJobCard } from './passerelle-job-card.ts';

define('passerelle-job-card', PasserelleJobCard);
