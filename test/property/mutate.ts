// Small changes to the text of a pack, sealed again with a right checksum: what a decoder must survive.

/** The checksum that makes a changed body pass for undamaged: Adler-32, as the format says. */
export function sealed(part: string, body: string): string {
  let [a, b] = [1, 0];
  for (let i = 0; i < body.length; i++) {
    a = (a + body.charCodeAt(i)) % 65521;
    b = (b + a) % 65521;
  }
  return `passerelle-pack 2 ${part} ${(b * 65536 + a).toString(16).padStart(8, '0')}\n${body}`;
}

/** The sections of a part, without the header. */
export const bodyOf = (text: string): string => text.slice(text.indexOf('\n') + 1);

/** Whole numbers below a limit, the same for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  return (limit) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

// A figure put in the place of another is what most often passes for a pack.
const KINDS = ['put', 'put', 'put', 'put', 'put', 'insert', 'cut', 'drop', 'double', 'swap', 'end'] as const;
const FIGURES = [...'!!!###$%&()*+0'];
const OTHERS = ['"', 'a', 'Z', '{', '|', '}', '~', '\n', '\\', 'é', '\u0000', '~~~~~~', '!!!!!!!!', 'k!', '|||', '🙂'];

/** A body with one change or two: of characters, or of whole sections. */
export function mutate(body: string, random: (limit: number) => number): string {
  for (let changes = 1 + random(2); changes > 0; changes--) {
    const kind = KINDS[random(KINDS.length)];
    const sections = body.split('\n');
    const [one, other] = [random(sections.length), random(sections.length)];
    // A place in any section alike, however short.
    const place = sections.slice(0, other).join('\n').length + (other ? 1 : 0) + random(sections[other].length + 1);
    const text = random(4) ? FIGURES[random(FIGURES.length)] : OTHERS[random(OTHERS.length)];
    if (kind === 'put') body = body.slice(0, place) + text + body.slice(place + text.length);
    else if (kind === 'insert') body = body.slice(0, place) + text + body.slice(place);
    else if (kind === 'cut') body = body.slice(0, place) + body.slice(place + 1 + random(5));
    else if (kind === 'end') body = body.slice(0, place);
    else {
      if (kind === 'drop') sections.splice(one, 1);
      if (kind === 'double') sections.splice(one, 0, sections[other]);
      if (kind === 'swap') [sections[one], sections[other]] = [sections[other], sections[one]];
      body = sections.join('\n');
    }
  }
  return body;
}
