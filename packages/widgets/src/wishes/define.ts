import { define } from '../element/define.ts';
import { PasserelleWishes } from './passerelle-wishes.ts';

define('passerelle-wishes', PasserelleWishes);
