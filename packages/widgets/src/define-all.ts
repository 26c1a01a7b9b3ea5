// Registers every element; the journey brings the quiz, the skills, the wishes, the matches and their cards.
import './journey/define.ts';
import './plan/define.ts';
import './summary/define.ts';
