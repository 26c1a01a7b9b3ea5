/**
 * A folded word without gender or number: `vendeuses` and `vendeur` → `vendeur`, `conductrice` → `conducteur`,
 * `hôtesse` and `hôte` → `hot`. Not always a French word: only the same one for both genders.
 */
export const neutralForm = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(/[sx]$/, '')
        .replace(/\B(euse|rice)$/, 'eur')
        .replace(/ive$/, 'if')
        .replace(/lique$/, 'lic')
        .replace(/^(...+?)(esse|e+)$/, '$1')
        .replace(/([flnt])\1$/, '$1');
