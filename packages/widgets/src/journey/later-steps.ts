// The elements of the steps that follow the quiz: loaded once its first question stands.
import '../skills/define.ts';
import '../wishes/define.ts';
import '../matches/define.ts';
import '../plan/define.ts';
import '../summary/define.ts';
