/** The codes in an `among` attribute, whatever separates them. */
export const codesOf = (among: string | undefined): string[] => among?.toUpperCase().match(/[A-Z0-9]+/g) ?? [];
