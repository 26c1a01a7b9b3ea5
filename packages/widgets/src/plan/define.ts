import { define } from '../element/define.ts';
import { PasserellePlan } from './passerelle-plan.ts';

define('passerelle-plan', PasserellePlan);
