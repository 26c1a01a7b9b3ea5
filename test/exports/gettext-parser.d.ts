// What the tests need of gettext-parser, which has no types of its own.
declare module 'gettext-parser' {
  interface Translation {
    readonly msgid: string;
    readonly msgstr: readonly string[];
    readonly comments?: { readonly reference?: string };
  }
  export const po: {
    parse(text: Uint8Array): { readonly translations: Readonly<Record<string, Readonly<Record<string, Translation>>>> };
  };
}
