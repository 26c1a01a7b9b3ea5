// Put in a page that is driven from outside: a person, ready to act there.
import * as person from './person.ts';

Object.assign(globalThis, { person });
