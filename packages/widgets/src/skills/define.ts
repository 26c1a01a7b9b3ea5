import { define } from '../element/define.ts';
import { PasserelleSkills } from './passerelle-skills.ts';

define('passerelle-skills', PasserelleSkills);
