export interface Token {
  readonly name: string;
  readonly what: string;
  /** Colours, as `#rrggbb`. */
  readonly light?: string;
  readonly dark?: string;
  readonly initial?: string;
  /** The contrast that it needs on both backgrounds. */
  readonly least?: number;
}
export const TOKENS: readonly Token[];
export function contrast(one: string, other: string): number;
export function drawTokens(place: HTMLElement, elements: readonly HTMLElement[]): void;
