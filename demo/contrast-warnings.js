// Which colours that a site chose would be hard to read, in words. Knows the tokens and nothing of the page.
import { TOKEN_LABELS } from './configurator-words.js';
import { TOKENS, contrast } from './tokens-table.js';

/** What each token stands on. */
const BACKGROUNDS = ['surface', 'soft'];

/**
 * @param {Record<string, string>} tokens what the site sets
 * @param {string} theme `light`, `dark`, or `auto`, which is either
 */
export function contrastWarnings(tokens, theme) {
  const themes = theme === 'auto' ? ['light', 'dark'] : [theme];
  /** @type {(name: string, shown: string) => string} */
  const valueOf = (name, shown) => tokens[name] ?? TOKENS.find((token) => token.name === name)[shown];
  const pairs = TOKENS.flatMap(({ name, least }) => (least ? BACKGROUNDS.map((back) => ({ name, back, least })) : []));
  // Unless both are said, the elements work one out of the other.
  if (tokens['on-accent'] && tokens.accent) pairs.push({ name: 'on-accent', back: 'accent', least: 4.5 });
  const found = pairs
    .filter(({ name, back }) => tokens[name] || tokens[back])
    .flatMap(({ name, back, least }) => {
      const ratio = Math.min(...themes.map((shown) => contrast(valueOf(name, shown), valueOf(back, shown))));
      const figure = (Math.floor(ratio * 10) / 10).toLocaleString('fr');
      const what = `« ${TOKEN_LABELS[name]} » sur « ${TOKEN_LABELS[back]} »`;
      return ratio < least ? [`${what} : contraste de ${figure}, il faut ${least.toLocaleString('fr')}.`] : [];
    });
  return found.length ? ['Difficile à lire, surtout pour qui voit mal :', ...found] : [];
}
