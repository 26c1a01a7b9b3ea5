import { define } from '../element/define.ts';
import { PasserelleQuiz } from './passerelle-quiz.ts';

define('passerelle-quiz', PasserelleQuiz);
