/** More than this are sorted; fewer are picked out, which is faster. */
const MOST_PICKED = 64;

/** The places of the `limit` highest of the first `count` scores, best first, ties by place. */
export function topOf(scores: Float64Array, count: number, limit: number): number[] {
  const most = Math.min(Math.max(0, Math.floor(limit)), count);
  if (most > MOST_PICKED)
    return Array.from({ length: count }, (_, at) => at)
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, most);
  const picked: number[] = [];
  if (most === 0) return picked;
  let worst = -Infinity;
  for (let at = 0; at < count; at++) {
    const score = scores[at]!;
    if (!(score > worst)) continue;
    let place = picked.length < most ? picked.length : most - 1;
    for (; place > 0 && scores[picked[place - 1]!]! < score; place--) picked[place] = picked[place - 1]!;
    picked[place] = at;
    if (picked.length === most) worst = scores[picked[most - 1]!]!;
  }
  return picked;
}
