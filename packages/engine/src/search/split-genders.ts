/**
 * Both forms of a title: « Vendeur / Vendeuse en boulangerie » → « Vendeur en boulangerie »,
 * « Vendeuse en boulangerie ». A title with one form gives itself.
 */
export function splitGenders(title: string): string[] {
  const [masculine, rest, ...more] = title.split(' / ');
  if (!masculine || !rest || more.length) return [title];
  // The feminine form has as many words as the masculine one; what follows belongs to both.
  const shared = rest.split(' ').slice(masculine.split(' ').length);
  return [[masculine, ...shared].join(' '), rest];
}
