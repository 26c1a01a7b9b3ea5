/** The same text without accents or capitals, letter for letter: what stands at a place stands there still. */
export const plainText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[^\0-\x7f]/g, (letter) => letter.normalize('NFD')[0]!);
