// The outside of a link as DESIGN.md of the engine describes it, written down a second time: with it, tests can
// seal a link that no writer would write.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A link with a right checksum around anything. */
export function seal(body: string): string {
  let hash = 2166136261n;
  for (const unit of body.split('')) hash = ((hash ^ BigInt(unit.charCodeAt(0))) * 16777619n) % 2n ** 32n;
  let check = '';
  for (let i = 0; i < 4; i++, hash /= 62n) check += DIGITS[Number(hash % 62n)];
  return `#passerelle=${body}${check}`;
}
