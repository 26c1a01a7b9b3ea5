// Wires the page of the configurator: choices → previews, snippet, link. What there is to choose comes from the
// elements' tables; each choice is in the address, so that it can be shared and found again.
import { SETTINGS, WIDGETS } from '../packages/widgets/dist/esm/embed/settings.js';
import {
  FORM_WORDS,
  SETTING_WORDS,
  STYLE_NOTE,
  TOKEN_LABELS,
  WIDGET_WORDS,
  WRITTEN_WORDS,
  writtenPolicy,
  writtenSize,
} from './configurator-words.js';
import { create } from './create.js';
import { contrastWarnings } from './contrast-warnings.js';
import { acceptsSetting, acceptsToken, asksFirst, readAddress, readPreset, settingsOf, writePreset } from './preset.js';
import { readOffered, writeOffered } from './offered-wishes.js';
import { TOKENS } from './tokens-table.js';
import { FORMS, writeSnippet } from './write-snippet.js';

const BUILT = '../packages/widgets/dist/';
const at = (id) => document.getElementById(id);

/** The element and the settings, as the address says them at first. */
let { choices, refused } = readPreset(location.hash);
const frames = [...document.querySelectorAll('.screen iframe')];

/** A field with its label, its hint, and a place that says what is wrong with its value. */
function field(id, label, control, { hint, beside = [] } = {}) {
  control.id = id;
  const small = hint && create('small', { id: `${id}-hint`, textContent: hint });
  const fault = create('p', { role: 'alert', id: `${id}-fault`, hidden: true });
  control.setAttribute('aria-describedby', [small?.id, fault.id].filter(Boolean).join(' '));
  const say = (text) => {
    fault.hidden = !text;
    fault.textContent = text;
    control.setAttribute('aria-invalid', String(Boolean(text)));
  };
  const boxed = control.type === 'checkbox';
  const labelled = boxed
    ? [create('label', {}, control, label)]
    : [create('label', { htmlFor: id, textContent: label }), control];
  return { row: create('div', { className: 'field' }, ...labelled, ...beside, ...(small ? [small] : []), fault), say };
}

const options = (values) => Object.entries(values).map(([value, text]) => new Option(text, value));

/** The codes of jobs in what is typed or chosen: `Maçon / Maçonne (F1703)`. */
const codeIn = (text) => /\b[A-Z]\d{4}\b/.exec(text.toUpperCase())?.[0];

/** Names every job, once the field is used. */
async function nameJobs(list, failed) {
  try {
    const { loadEssential } = await import('../packages/referential/dist/index.js');
    const { ranking, words } = await loadEssential();
    list.replaceChildren(...ranking.jobs.map((code, i) => create('option', { value: `${words.titles[i]} (${code})` })));
  } catch {
    failed('La liste des métiers ne se charge pas. Vous pouvez écrire un code ROME, comme M1855.');
  }
}

/** A box for each group of wishes, and the highest level of study that is offered. */
function wishesField() {
  const { label, hint, groups, levels, levelsLabel } = SETTING_WORDS.wishes;
  const offered = readOffered(choices.attributes.wishes);
  const boxes = Object.keys(groups).map((value) =>
    create('input', { type: 'checkbox', value, checked: offered.groups.includes(value) })
  );
  const level = create('select', {}, ...options(levels));
  level.value = offered.level;
  const fault = create('p', { role: 'alert', hidden: true, textContent: 'Gardez au moins un groupe de souhaits.' });
  const change = () => {
    const groups = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const value = writeOffered({ groups, level: level.value, others: offered.others });
    level.disabled = !groups.includes('level');
    fault.hidden = value !== '';
    if (value !== '') setAttribute('wishes', value);
  };
  for (const control of [...boxes, level]) control.addEventListener('change', change);
  level.disabled = !offered.groups.includes('level');
  const rows = boxes.map((box) => create('label', {}, box, groups[box.value]));
  const levelRow = field('wishes-level', levelsLabel, level).row;
  return create(
    'fieldset',
    { className: 'field' },
    create('legend', { textContent: label }),
    ...rows,
    levelRow,
    create('small', { textContent: hint }),
    fault
  );
}

function settingField(name) {
  if (SETTINGS[name].takes === 'wishes') return wishesField();
  const { label, hint, values } = SETTING_WORDS[name];
  const { takes, initial = '' } = SETTINGS[name];
  const value = choices.attributes[name];
  if (takes === 'box') {
    const control = create('input', { type: 'checkbox', checked: value !== undefined });
    control.addEventListener('change', () => setAttribute(name, control.checked ? '' : undefined));
    return field(name, label, control, { hint }).row;
  }
  if (values) {
    const control = create('select', {}, ...options(values));
    control.value = value ?? initial;
    control.addEventListener('change', () => setAttribute(name, control.value === initial ? undefined : control.value));
    return field(name, label, control, { hint }).row;
  }
  const control = create('input', { type: 'text', value: value ?? '', autocomplete: 'off' });
  const list = create('datalist', { id: `${name}-list` });
  const { row, say } = field(name, label, control, { hint, beside: takes === 'job' ? [list] : [] });
  if (takes === 'job') {
    control.setAttribute('list', list.id);
    control.addEventListener('focus', () => void nameJobs(list, say), { once: true });
  }
  control.addEventListener('input', () => {
    const text = control.value.trim();
    const asked = takes === 'job' ? (codeIn(text) ?? text) : text;
    const fits = asked === '' || acceptsSetting(name, asked);
    say(fits ? '' : 'Cette valeur ne convient pas : elle n’est pas dans le code.');
    setAttribute(name, fits && asked ? asked : undefined);
  });
  return row;
}

function tokenField({ name, light, initial }) {
  const control = create('input', {
    type: light ? 'color' : 'text',
    value: choices.tokens[name] ?? light ?? '',
    placeholder: initial ?? '',
  });
  const reset = create('button', { type: 'button', textContent: 'Rétablir', hidden: !choices.tokens[name] });
  reset.setAttribute('aria-label', `Rétablir : ${TOKEN_LABELS[name]}`);
  const { row, say } = field(`token-${name}`, TOKEN_LABELS[name], control, { beside: light ? [reset] : [] });
  const set = (value) => {
    const fits = !value || acceptsToken(name, value);
    say(fits ? '' : 'Cette valeur ne convient pas : elle n’est pas dans le code.');
    if (fits && value) choices.tokens[name] = value;
    else delete choices.tokens[name];
    reset.hidden = !value;
    update();
  };
  control.addEventListener('input', () => set(control.value.trim()));
  reset.addEventListener('click', () => {
    control.value = light;
    set('');
    control.focus();
  });
  return row;
}

function setAttribute(name, value) {
  if (value === undefined) delete choices.attributes[name];
  else choices.attributes[name] = value;
  update();
}

const group = (legend, ...rows) => create('fieldset', {}, create('legend', { textContent: legend }), ...rows);
const folded = (title, open, ...rows) =>
  create('details', { open }, create('summary', { textContent: title }), ...rows);

/** All the fields, for the element chosen. */
function drawChoices() {
  const widgets = create('select', {}, ...WIDGETS.map((name) => new Option(WIDGET_WORDS[name], name)));
  widgets.value = choices.widget;
  widgets.addEventListener('change', () => {
    choices.widget = widgets.value;
    const known = settingsOf(choices.widget);
    for (const name of Object.keys(choices.attributes)) if (!known.includes(name)) delete choices.attributes[name];
    drawChoices();
    drawFiles();
    at('widget').focus();
    update();
  });
  const names = settingsOf(choices.widget);
  const isMore = (name) => SETTING_WORDS[name].more;
  // In the order of the words: the most asked for first.
  const inOrder = Object.keys(SETTING_WORDS).filter((name) => names.includes(name));
  const more = inOrder.filter(isMore);
  const [accent, ...others] = TOKENS;
  at('choices').replaceChildren(
    group(
      'Ce que vous montrez',
      field('widget', 'Élément', widgets).row,
      ...inOrder.filter((name) => !isMore(name)).map(settingField)
    ),
    group(
      'Vos couleurs',
      tokenField(accent),
      folded('Les autres couleurs et mesures', false, ...others.map(tokenField))
    ),
    folded('Autres réglages', false, ...more.map(settingField))
  );
}

function drawFiles() {
  const radios = Object.keys(FORMS).map((form) => {
    const radio = create('input', { type: 'radio', name: 'form', value: form, checked: form === choices.form });
    radio.addEventListener('change', () => {
      choices.form = form;
      update();
    });
    return create('label', {}, radio, FORM_WORDS[form].label);
  });
  const control = create('input', { type: 'text', value: choices.address, autocomplete: 'off', spellcheck: false });
  const { row, say } = field('address', 'Adresse du dossier des fichiers', control, {
    hint: 'Sur votre site, comme /passerelle/, ou ailleurs, comme https://exemple.fr/passerelle-0.1.0/.',
  });
  control.addEventListener('input', () => {
    const address = readAddress(control.value);
    say(address ? '' : 'Écrivez un chemin sur votre site, ou une adresse en https.');
    if (!address) return;
    choices.address = address;
    update();
  });
  const written = create('input', { type: 'checkbox', checked: choices.written });
  written.addEventListener('change', () => {
    choices.written = written.checked;
    update();
  });
  at('files').replaceChildren(
    group('Les fichiers', create('div', { className: 'field' }, ...radios), row),
    ...(asksFirst(choices.widget) ? [field('written', WRITTEN_WORDS.label, written, WRITTEN_WORDS).row] : [])
  );
}

/** The hashes of the built files, by their names, as `integrity` takes them; none where they cannot be read. */
const hashes = fetch(`${BUILT}integrity.json`)
  .then((answer) => answer.json())
  .catch(() => ({}));

/** The element with its first question, as the package writes it, and what there is to know of it. */
async function writeQuestion({ widget, attributes: { lang = 'fr', ...others } }) {
  const { firstQuestionStyles, renderFirstQuestion } = await import('../packages/widgets/dist/render.js');
  const attributes = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, value || true]));
  // Any language may be asked for in a link; the elements speak French where it is not one of theirs.
  const known = SETTINGS.lang.values.includes(lang) ? lang : 'fr';
  const html = renderFirstQuestion({ element: widget, lang: known, attributes });
  // A page without https has no such thing.
  const digest = await crypto.subtle?.digest('SHA-256', new TextEncoder().encode(firstQuestionStyles));
  const policy = digest ? [writtenPolicy(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`)] : [];
  const size = Math.ceil(new Blob([html]).size / 1000);
  return { html, notes: [writtenSize(size), ...WRITTEN_WORDS.notes, ...policy] };
}

/** Counts the drawings of the snippet: another choice may be made while one waits. */
let drawings = 0;

async function drawSnippet() {
  const drawing = ++drawings;
  const { form, address, tokens } = choices;
  const { file, checked } = FORMS[form];
  const isWritten = choices.written && asksFirst(choices.widget);
  const [integrity, question] = await Promise.all([
    checked ? hashes.then((all) => all[file]) : undefined,
    isWritten ? writeQuestion(choices).catch(() => undefined) : undefined,
  ]);
  if (drawing !== drawings) return;
  const fault =
    checked && !integrity
      ? 'L’empreinte du fichier ne se charge pas : rechargez cette page.'
      : isWritten && !question
        ? 'La première question ne se charge pas : rechargez cette page.'
        : undefined;
  const notes = [
    ...FORM_WORDS[form].notes,
    ...(question?.notes ?? []),
    ...(Object.keys(tokens).length ? [STYLE_NOTE] : []),
  ];
  at('notes').replaceChildren(...notes.map((textContent) => create('li', { textContent })));
  at('copy-snippet').disabled = fault !== undefined;
  at('snippet').textContent = fault ?? writeSnippet(choices, { form, address, integrity }, question?.html);
}

/** Shows the element in a frame as the snippet would. */
function drawPreview({ contentDocument }) {
  const place = contentDocument.getElementById('place');
  // Not loaded yet: its `load` comes.
  if (!place) return;
  const { widget, attributes, tokens } = choices;
  contentDocument.documentElement.dataset.theme = attributes.theme ?? SETTINGS.theme.initial;
  const tag = `passerelle-${widget}`;
  if (place.firstElementChild?.localName !== tag) place.replaceChildren(contentDocument.createElement(tag));
  const element = place.firstElementChild;
  for (const name of Object.keys(SETTINGS))
    if (Object.hasOwn(attributes, name)) element.setAttribute(name, attributes[name]);
    else element.removeAttribute(name);
  for (const { name } of TOKENS) element.style.setProperty(`--passerelle-${name}`, tokens[name] ?? '');
}

function update() {
  history.replaceState(null, '', writePreset(choices));
  frames.forEach(drawPreview);
  const theme = choices.attributes.theme ?? SETTINGS.theme.initial;
  at('contrast').replaceChildren(
    ...contrastWarnings(choices.tokens, theme).map((textContent) => create('p', { textContent }))
  );
  void drawSnippet();
}

async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    at('copied').textContent = done;
  } catch {
    at('copied').textContent = `Le navigateur refuse de copier. Sélectionnez ceci : ${text}`;
  }
}

function drawAll() {
  at('refused').replaceChildren(
    ...refused.map((part) =>
      create('li', { textContent: `Ce réglage du lien ne convient pas et est laissé de côté : ${part}` })
    )
  );
  drawChoices();
  drawFiles();
  update();
}

at('copy-snippet').addEventListener('click', () => copy(at('snippet').textContent, 'Code copié.'));
at('copy-link').addEventListener('click', () => copy(location.href, 'Lien copié.'));
for (const form of [at('choices'), at('files')]) form.addEventListener('submit', (event) => event.preventDefault());
for (const frame of frames) frame.addEventListener('load', () => drawPreview(frame));
addEventListener('hashchange', () => {
  ({ choices, refused } = readPreset(location.hash));
  drawAll();
});
new ResizeObserver(([{ target, contentRect }]) =>
  target.style.setProperty('--share', String(contentRect.width / 1280))
).observe(document.querySelector('.desktop'));
drawAll();
