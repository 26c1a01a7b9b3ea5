// « Vendeur / Vendeuse en boulangerie » is kept as « Vendeu{r/se en boulangerie »: what the two genders
// share is written once. Word by word, each word ends at a space.

/** A title without what its genders repeat; itself where that cannot be undone exactly. */
export function foldGenders(title: string): string {
  const [masculine, rest, ...more] = title.split(' / ');
  if (!masculine || !rest || more.length) return title;
  const men = masculine.split(' ');
  const others = rest.split(' ');
  const folded = men.map((word, i) => {
    const other = others[i] ?? '';
    let same = 0;
    while (same < word.length && word[same] === other[same]) same++;
    return word === other ? word : `${word.slice(0, same)}{${word.slice(same)}/${other.slice(same)}`;
  });
  const text = [...folded, ...others.slice(men.length)].join(' ');
  return unfoldGenders(text) === title ? text : title;
}

/** The title with both genders. */
export function unfoldGenders(text: string): string {
  if (!text.includes('{')) return text;
  const words = text.split(' ');
  const last = words.map((word) => word.includes('{')).lastIndexOf(true);
  const form = (gender: 0 | 1) => (word: string) => {
    const at = word.indexOf('{');
    return at < 0 ? word : word.slice(0, at) + (word.slice(at + 1).split('/')[gender] ?? '');
  };
  const masculine = words.slice(0, last + 1).map(form(0));
  // Joined at once: a browser would keep the two halves of a sum beside it, for thousands of titles.
  return [...masculine, '/', ...words.map(form(1))].join(' ');
}
