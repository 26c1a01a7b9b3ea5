// « Vendeur / Vendeuse en boulangerie » : the two forms of a title agree, and a title of one form needs no other.
import { readFileSync } from 'node:fs';
import { foldGenders, unfoldGenders } from '../../../packages/referential/src/pack/fold-genders.ts';

/** How a masculine word ends, and how the feminine one may; besides these, the feminine adds an e. */
const ENDINGS: readonly (readonly [string, ...string[]])[] = [
  ['eur', 'euse', 'rice', 'eresse'],
  ['er', 'ère'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['if', 'ive'],
  ['el', 'elle'],
  ['et', 'ète', 'ette'],
  ['eux', 'euse'],
  ['c', 'que'],
  ['f', 'ffe'],
  ['man', 'woman'],
];

/** Endings to which an e alone makes no feminine. */
const DOUBLES = /(?:[^eé]er|en|on|if|eux|el|et|c|f)$/;

/** Feminine words that follow no ending, and English words that French has given one. */
const PAIRS = new Set([
  'ambassadeur ambassadrice',
  'barman barmaid',
  'booker bookeuse',
  'canut canuse',
  'contremaître contremaîtresse',
  'docteur doctoresse',
  'garçon fille',
  'hacker hackeuse',
  'homme femme',
  'hôte hôtesse',
  'hotliner hotlineuse',
  'maître maîtresse',
  'paysan paysanne',
  'poète poétesse',
  'père mère',
  'skipper skippeuse',
  'speaker speakerine',
  'steward hôtesse',
  'storyboarder storyboardeuse',
  'streamer streameuse',
  'torero torera',
  'valet femme',
  'valet servante',
  'wwoofer wwoofeuse',
]);

/** Endings of words that have a form for each gender, unless `one-form-words.txt` lists them. */
const TWO_FORMS =
  /(?:eur|euse|[td]rice|er|ère|ien|ienne|if|ive|al|ale|el|elle|é|ée|ant|ante|ent|ente|ais|aise|ois|oise|eux|ot|ote|in|ine|an|ane|on|onne|ard|arde|us|esse|et|ète|ette|is|ise)$/;
/** Endings of things done, which have no gender to show. */
const THINGS = /(?:[ts]ion|ment|[ir]té|eté|anté|erie)$/;
/** Endings of adjectives that would agree with the masculine form alone, were both to share them. */
const MASCULINE = /\p{Ll}(?:al|el|if|eux|ien|ier|eur|ant|(?<!m)ent|(?<!t)é|ais|ois)$/u;
const AFTER_THE_NAME = /^(?:[aà]|au|aux|[ld]’.*|de|du|des|en|sur|par|dans|pour|chez|auprès|avec|sous|hors|et|ou)$/i;

/** Words that name a woman, a man or a thing alike, or one of them only, as people do; or whole names. */
export const oneFormWords: readonly string[] = readFileSync(new URL('one-form-words.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const oneForm = new Set(oneFormWords);

/** The words of one-form titles that needed the list. */
export const metOneForm = new Set<string>();

function agree(masculine: string, feminine: string): boolean {
  const [his, hers] = [masculine.toLowerCase(), feminine.toLowerCase()];
  if (his === hers || (!DOUBLES.test(his) && hers === `${his}e`) || PAIRS.has(`${his} ${hers}`)) return true;
  if (
    ENDINGS.some(([end, ...others]) => his.endsWith(end) && others.some((e) => hers === his.slice(0, -end.length) + e))
  )
    return true;
  const [his1, hers1] = [his.split('-'), hers.split('-')];
  return his1.length > 1 && his1.length === hers1.length && his1.every((part, i) => agree(part, hers1[i]!));
}

const listed = (words: string): boolean => {
  if (oneForm.has(words)) metOneForm.add(words);
  return oneForm.has(words);
};

/** What comes before « de », « en », « à »… */
function nameIn(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => AFTER_THE_NAME.test(word));
  return words.slice(0, end < 0 ? undefined : end);
}

/** Words of a name that have two forms and show one. */
function halves(words: readonly string[]): string[] {
  const name = nameIn(words);
  if (name.length > 1 && listed(name.join(' ').toLowerCase())) return [];
  return name
    .flatMap((word) => word.split('-'))
    .filter((part) => /\p{Ll}/u.test(part) && TWO_FORMS.test(part) && !THINGS.test(part))
    .filter((part) => !listed(part.toLowerCase()));
}

/** What is wrong with the genders of a title; nothing when they agree. */
export function genderFault(title: string): string | undefined {
  const [masculine = '', both, ...more] = title.split(' / ');
  if (more.length) return 'more than two forms';
  if (both === undefined) {
    const words = halves(masculine.split(' '));
    return words.length ? `only one form of ${words.join(', ')}` : undefined;
  }
  const men = masculine.split(' ');
  const women = both.split(' ').slice(0, men.length);
  if (women.length < men.length) return 'fewer words in the feminine';
  const apart = men.findIndex((word, i) => !agree(word, women[i]!));
  if (apart >= 0) return `${men[apart]} and ${women[apart]} do not agree`;
  if (!men.some((word, i) => word !== women[i])) return 'the same word twice';
  const same = halves(men.filter((word, i) => word === women[i]));
  if (same.length) return `the same ${same.join(', ')} in both genders`;
  const shared = nameIn(both.split(' ').slice(men.length));
  if (MASCULINE.test(shared[0] ?? '') && !listed(shared.join(' ').toLowerCase()) && !listed(shared[0]!.toLowerCase()))
    return `${shared[0]} agrees with one form only`;
  const folded = foldGenders(title);
  return folded === title || unfoldGenders(folded) !== title ? 'folds and does not unfold the same' : undefined;
}
