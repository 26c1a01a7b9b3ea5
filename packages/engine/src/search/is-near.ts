// Whether a word is near another, and a quick proof that it is not.

/**
 * Whether at most so many letters inserted, left out, replaced or swapped with their neighbour turn a word into
 * another, from position `i` of one and `j` of the other on.
 */
export function isNear(a: string, b: string, most: number, i = 0, j = 0): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const left = a.length - i;
  const right = b.length - j;
  if (Math.abs(left - right) > most) return false;
  if (!left || !right) return true;
  return (
    most > 0 &&
    (isNear(a, b, most - 1, i + 1, j + 1) ||
      isNear(a, b, most - 1, i + 1, j) ||
      isNear(a, b, most - 1, i, j + 1) ||
      (a[i] === b[j + 1] && a[i + 1] === b[j] && isNear(a, b, most - 1, i + 2, j + 2)))
  );
}

/** The letters that a word has, as bits. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << word.charCodeAt(i);
  return letters;
}

/** Whether a word lacks more than so many letters of another: each typo removes one at most. */
export function lacks(word: number, other: number, most: number): boolean {
  let rest = other & ~word;
  for (; rest && most; most--) rest &= rest - 1;
  return rest !== 0;
}
