/** More than this are sorted; fewer are inserted one by one, which is faster. */
const MOST_INSERTED = 64;
const BUCKETS = 512;
/** How many scores fall in each bucket; written over by each call. */
const counts = new Uint16Array(BUCKETS + 1);

/** A number below at least `most` of the first `count` scores, and not far below: what is lower need not be compared. */
function floorOf(scores: Float64Array, count: number, most: number): number {
  let highest = 0;
  for (let at = 0; at < count; at++) if (scores[at]! > highest) highest = scores[at]!;
  const scale = BUCKETS / highest;
  if (!Number.isFinite(scale)) return -Infinity;
  counts.fill(0);
  for (let at = 0; at < count; at++) counts[Math.max(0, scores[at]! * scale) | 0]! += 1;
  let bucket = BUCKETS;
  for (let higher = counts[bucket]!; higher < most && bucket > 0; higher += counts[bucket]!) bucket--;
  // One bucket lower than counted: a product may have been rounded up.
  return bucket > 1 ? (bucket - 1) / scale : -Infinity;
}

/** The places of the `limit` highest of the first `count` scores, best first, ties by place. */
export function topOf(scores: Float64Array, count: number, limit: number): number[] {
  const most = Math.min(Math.max(0, Math.floor(limit)), count);
  if (most > MOST_INSERTED)
    return Array.from({ length: count }, (_, at) => at)
      .sort((a, b) => scores[b]! - scores[a]! || a - b)
      .slice(0, most);
  const picked: number[] = [];
  if (most === 0) return picked;
  let worst = floorOf(scores, count, most);
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
