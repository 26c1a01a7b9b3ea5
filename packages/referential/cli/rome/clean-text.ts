/** Quotes doubled by the export's own writer, typographic variants and stray control characters. */
export function cleanText(text: string): string {
  return text
    .replaceAll("''", "'")
    .replace(/[’\u0092]/g, "'")
    .replaceAll('\u009c', 'œ')
    .replaceAll('…', '...')
    .replaceAll(' – ', ' - ')
    .replace(/[\u200b\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Capitals that the export writes without their accent. */
const BARE_CAPITAL =
  /\bE(?=(?:bén|caill|chaf|clair|clus|cono|cout|criv|dit|duc|gout|lag|lectr|lev|quip|talag|tanch|tat|trang|valu))/g;

/** French typography for a name of the export: accents, apostrophes, narrow no-break spaces, « (PMI) » for « -PMI- ». */
export const typographic = (name: string): string =>
  cleanText(name)
    .replace(BARE_CAPITAL, 'É')
    .replace(/ -([A-Z]{2,})-(?=[^()]*\))/g, ' $1')
    .replace(/ -([A-Z]{2,})-/g, ' ($1)')
    .replaceAll("'", '’')
    .replaceAll('|', '/')
    .replace(/ ?\u202f(?=[:;!?])| (?=[:;!?])/g, '\u202f');
