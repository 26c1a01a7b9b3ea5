// Choices ↔ a link to share: after the #, which is sent to nobody. A link comes from anywhere: what the tables do not
// hold, or would not accept, is left out and told.
import { SETTINGS, WIDGETS } from '../packages/widgets/dist/esm/embed/settings.js';
import { TOKENS } from './tokens-table.js';
import { FORMS } from './write-snippet.js';

/** @typedef {{ widget: string, form: string, address: string, written: boolean, attributes: Record<string, string>, tokens: Record<string, string> }} Choices */

/** @type {() => Choices} */
export const initialChoices = () => ({
  widget: 'journey',
  form: 'own',
  address: '/passerelle/',
  written: false,
  attributes: {},
  tokens: {},
});

/** Names of the attributes that an element has. */
export const settingsOf = (widget) =>
  Object.keys(SETTINGS).filter((name) => SETTINGS[name].only?.includes(widget) ?? true);

/** Whether an element begins with a question, which the code may hold. */
export const asksFirst = (widget) => ['quiz', 'journey'].includes(widget);

/** Whether an attribute may have this value. */
export const acceptsSetting = (name, value) => SETTINGS[name].accepts(value, new URL(location.href));

/** A colour as colour fields write it; a measure or a font, without what would end the rule. */
export const acceptsToken = (name, value) =>
  TOKENS.find((token) => token.name === name).light
    ? /^#[\da-f]{6}$/.test(value)
    : /^[\p{L}\d\s.,%'"()-]{1,80}$/u.test(value) &&
      CSS.supports(name.endsWith('font') ? 'font-family' : 'width', value);

/** A folder on this site or another one, with its last slash. */
export const readAddress = (text) => {
  const address = text.trim().replace(/\/?$/, '/');
  return /^(https:\/\/[^\s/?#"<>]+)?[^\s?#"<>:]*\/$/.test(address) ? address : undefined;
};

/** @param {Choices} choices */
export function writePreset({ widget, form, address, written, attributes, tokens }) {
  const initial = initialChoices();
  const query = new URLSearchParams({ widget });
  if (form !== initial.form) query.set('form', form);
  if (address !== initial.address) query.set('address', address);
  if (written && asksFirst(widget)) query.set('question', 'written');
  for (const [name, value] of Object.entries({ ...attributes, ...tokens })) query.set(name, value);
  return `#${query}`;
}

/**
 * @param {string} hash
 * @returns {{ choices: Choices, refused: string[] }} what the link asks for, and what of it is left out
 */
export function readPreset(hash) {
  const choices = initialChoices();
  const refused = [];
  const query = new URLSearchParams(hash.slice(1));
  if (WIDGETS.includes(query.get('widget'))) choices.widget = query.get('widget');
  const known = settingsOf(choices.widget);
  for (const [name, value] of query) {
    const token = TOKENS.some((one) => one.name === name);
    if (name === 'widget' && value === choices.widget) continue;
    else if (name === 'form' && Object.hasOwn(FORMS, value)) choices.form = value;
    else if (name === 'address' && readAddress(value)) choices.address = readAddress(value);
    else if (name === 'question' && value === 'written' && asksFirst(choices.widget)) choices.written = true;
    else if (known.includes(name) && acceptsSetting(name, value)) choices.attributes[name] = value;
    else if (token && acceptsToken(name, value)) choices.tokens[name] = value;
    else refused.push(`${name}=${value}`);
  }
  return { choices, refused };
}
