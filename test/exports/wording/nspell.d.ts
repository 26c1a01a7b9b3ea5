declare module 'nspell' {
  /** A Hunspell dictionary, read in memory. */
  export default function nspell(aff: Uint8Array, dic: Uint8Array): { correct(word: string): boolean };
}
