// Choices → the lines to paste. Knows no page: what it needs of the files is given.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What a form of the snippet takes: its file, and whether the browser checks that it has not changed. */
export const FORMS = {
  own: { file: 'passerelle.js' },
  exact: { file: 'passerelle.js', checked: true },
  single: { file: 'passerelle.iife.js', checked: true },
  latest: { file: 'passerelle.iife.js' },
};

/**
 * @param {{ widget: string, attributes: Record<string, string>, tokens: Record<string, string> }} choices
 * @param {{ form: string, address: string, integrity?: string }} files the folder of the files, and the hash of the
 * one that is taken, such as `sha384-…`
 * @param {string} [written] the element with its first question, to stand for its tag alone
 */
export function writeSnippet({ widget, attributes, tokens }, { form, address, integrity }, written) {
  const { file, checked } = FORMS[form];
  const type = file.endsWith('.iife.js') ? '' : ' type="module"';
  const late = type ? '' : ' defer';
  const proof = checked ? ` integrity="${integrity}" crossorigin="anonymous"` : '';
  const tag = `passerelle-${widget}`;
  const own = Object.entries(tokens).map(([name, value]) => `    --passerelle-${name}: ${value};`);
  const said = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escape(value)}"` : ` ${name}`));
  return [
    `<script${type} src="${escape(address)}${file}"${proof}${late}></script>`,
    ...(own.length ? ['<style>', `  ${tag} {`, ...own, '  }', '</style>'] : []),
    written ?? `<${tag}${said.join('')}></${tag}>`,
  ].join('\n');
}
