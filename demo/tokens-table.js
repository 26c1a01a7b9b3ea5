// The live table of tokens: each can be changed, what it changes is seen at once, and the CSS can be copied. Knows
// no page: whoever shows it gives the place for the table and the elements to change.
import { create } from './create.js';

/** The tokens, in the order of the documentation; a colour has its default in the light and in the dark theme. */
export const TOKENS = [
  { name: 'accent', what: 'boutons, liens et barres ; toujours lisible', light: '#0b5d68', dark: '#7fd0d6' },
  {
    name: 'on-accent',
    what: 'texte sur l’accent ; noir ou blanc si rien n’est dit',
    light: '#ffffff',
    dark: '#000000',
  },
  { name: 'surface', what: 'fond', light: '#ffffff', dark: '#131c21' },
  { name: 'soft', what: 'fond des zones calmes', light: '#eef4f4', dark: '#1d2a30' },
  { name: 'text', what: 'texte', light: '#17242b', dark: '#e9eff1', least: 4.5 },
  { name: 'muted', what: 'texte secondaire', light: '#52626b', dark: '#a9b8be', least: 4.5 },
  { name: 'line', what: 'traits fins', light: '#d3dee0', dark: '#34444c' },
  { name: 'control', what: 'bords des champs et des choix', light: '#74868d', dark: '#7d929b', least: 3 },
  { name: 'good', what: 'ce que le lecteur a', light: '#17683f', dark: '#86d9a8', least: 4.5 },
  { name: 'warn', what: 'ce qui demande attention', light: '#8f4a00', dark: '#f3bd7f', least: 4.5 },
  { name: 'focus', what: 'contour de l’élément actif', light: '#c2410c', dark: '#ffb347', least: 3 },
  { name: 'radius', what: 'arrondi des angles', initial: '0.75em' },
  { name: 'space', what: 'unité d’espacement', initial: '1em' },
  { name: 'font', what: 'police des textes', initial: 'inherit' },
  { name: 'heading-font', what: 'police des titres', initial: 'inherit' },
];

const luminance = (hex) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours, `#rrggbb`. */
export const contrast = (one, other) => {
  const [dark, pale] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (pale + 0.05) / (dark + 0.05);
};

/**
 * Draws the table in `place`; what is changed goes to `elements`, and to the theme that they then have.
 * @param {HTMLElement} place
 * @param {readonly HTMLElement[]} elements
 */
export function drawTokens(place, elements) {
  /** What was changed, by the name of the token. */
  const own = new Map();
  let theme = 'light';
  const valueOf = (name) => own.get(name) ?? TOKENS.find((token) => token.name === name)[theme];

  const css = create('code');
  const copied = create('p', { role: 'status' });
  const fields = new Map();
  const verdicts = new Map();

  const update = () => {
    css.textContent = own.size
      ? `:root {\n${[...own].map(([name, value]) => `  --passerelle-${name}: ${value};`).join('\n')}\n}`
      : '/* Changez une valeur : les règles à copier s’écrivent ici. */';
    for (const { name, least, light } of TOKENS) {
      for (const element of elements)
        if (own.has(name)) element.style.setProperty(`--passerelle-${name}`, own.get(name));
        else element.style.removeProperty(`--passerelle-${name}`);
      if (light !== undefined) fields.get(name).value = valueOf(name);
      if (!least) continue;
      const ratio = Math.min(...['surface', 'soft'].map((back) => contrast(valueOf(name), valueOf(back))));
      const figure = (Math.floor(ratio * 10) / 10).toLocaleString('fr');
      verdicts.get(name).textContent =
        ratio >= least
          ? `contraste ${figure}`
          : `contraste ${figure} : trop faible, il faut ${least.toLocaleString('fr')}`;
    }
    for (const element of elements) element.setAttribute('theme', theme);
  };

  const rows = TOKENS.map((token) => {
    const { name, what, light, dark, initial } = token;
    const id = `token-${name}`;
    const field = create('input', { id, type: light ? 'color' : 'text', placeholder: initial ?? '' });
    field.addEventListener('input', () => {
      if (field.value === '') own.delete(name);
      else own.set(name, field.value);
      update();
    });
    const reset = create('button', { type: 'button', textContent: 'Rétablir' });
    reset.setAttribute('aria-label', `Rétablir ${name}`);
    reset.addEventListener('click', () => {
      own.delete(name);
      if (!light) field.value = '';
      update();
    });
    const verdict = create('small');
    fields.set(name, field);
    verdicts.set(name, verdict);
    const label = create('label', { htmlFor: id }, create('code', { textContent: `--passerelle-${name}` }));
    return create(
      'tr',
      {},
      create('th', { scope: 'row' }, label),
      create('td', { textContent: what }),
      create('td', { textContent: light ? `${light} · ${dark}` : initial }),
      create('td', { className: 'own' }, field, reset, verdict)
    );
  });

  const themes = create('select', { id: 'token-theme' }, new Option('clair', 'light'), new Option('sombre', 'dark'));
  themes.addEventListener('change', () => {
    theme = themes.value;
    update();
  });
  const copy = create('button', { type: 'button', textContent: 'Copier ces règles' });
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(css.textContent);
      copied.textContent = 'Règles copiées.';
    } catch {
      copied.textContent = 'Le navigateur refuse de copier. Sélectionnez le texte ci-dessus.';
    }
  });
  const heads = ['Propriété', 'Ce qu’elle règle', 'Sans vous : clair · sombre', 'Votre valeur'];
  place.replaceChildren(
    create('p', {}, create('label', { htmlFor: themes.id, textContent: 'Thème montré : ' }), themes),
    create(
      'table',
      {},
      create('caption', { textContent: 'Les quinze propriétés' }),
      create('thead', {}, create('tr', {}, ...heads.map((textContent) => create('th', { scope: 'col', textContent })))),
      create('tbody', {}, ...rows)
    ),
    create('pre', {}, css),
    create('p', {}, copy),
    copied
  );
  update();
}
