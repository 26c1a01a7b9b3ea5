/** Regions of France whose tension is known, by INSEE code (official geographical code, 2024). */
export const REGIONS: Readonly<Record<string, string>> = {
  84: 'Auvergne-Rhône-Alpes',
  27: 'Bourgogne-Franche-Comté',
  53: 'Bretagne',
  24: 'Centre-Val de Loire',
  94: 'Corse',
  44: 'Grand Est',
  32: 'Hauts-de-France',
  11: 'Île-de-France',
  28: 'Normandie',
  75: 'Nouvelle-Aquitaine',
  76: 'Occitanie',
  52: 'Pays de la Loire',
  93: 'Provence-Alpes-Côte d’Azur',
};

/** Their codes, by name. */
export const REGION_CODES = Object.keys(REGIONS).sort((a, b) => REGIONS[a]!.localeCompare(REGIONS[b]!, 'fr'));
