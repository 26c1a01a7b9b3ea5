import { define } from '../element/define.ts';
import '../wishes/define.ts';
import { PasserelleSummary } from './passerelle-summary.ts';

define('passerelle-summary', PasserelleSummary);
