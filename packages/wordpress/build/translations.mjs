// From a translator's file to what WordPress reads: .mo for PHP, JSON for the editor's script.
import { mo, po } from 'gettext-parser';

const EDITOR = 'assets/editor.js';

/** The two files of one language, by name. `text` is a .po whose references name the file of each sentence. */
export function compileTranslation(locale, text) {
  const { headers, translations } = po.parse(text);
  const sentences = Object.values(translations[''] ?? {}).filter(({ msgid }) => msgid);
  const missing = sentences.filter(({ msgstr, comments }) => !msgstr.every(Boolean) || comments?.flag === 'fuzzy');
  if (missing.length) throw new Error(`${locale}: not translated: ${missing.map(({ msgid }) => msgid).join(' | ')}`);
  const inEditor = sentences.filter(({ comments }) => comments?.reference?.includes(EDITOR));
  const json = {
    domain: 'passerelle',
    locale_data: {
      passerelle: {
        '': { domain: 'passerelle', lang: locale, 'plural-forms': headers['Plural-Forms'] },
        ...Object.fromEntries(inEditor.map(({ msgid, msgstr }) => [msgid, msgstr])),
      },
    },
  };
  return new Map([
    [`passerelle-${locale}.mo`, mo.compile({ charset: 'utf-8', headers, translations })],
    [`passerelle-${locale}-passerelle-editor.json`, Buffer.from(JSON.stringify(json))],
  ]);
}
