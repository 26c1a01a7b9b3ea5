// What the toolbar of the catalogue changes on any state: theme, direction, language, width of the column, and the
// colours of the State's sites. A state is written once; these are looked at on each.
import type { Decorator } from '@storybook/web-components-vite';
import type { MessageOverrides } from 'passerelle';
import { html } from 'lit';
import type { ElementArgs } from './draw-element.ts';

interface Globals {
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly colours?: 'passerelle' | 'state';
  readonly direction?: 'ltr' | 'rtl';
  readonly language?: 'fr' | 'fr-x-tu' | 'en';
  readonly width?: 'free' | '280px';
}

const choice = (title: string, icon: string, items: readonly (readonly [value: string, title: string])[]) => ({
  toolbar: { title, icon, dynamicTitle: true, items: items.map(([value, name]) => ({ value, title: name })) },
});

export const globalTypes = {
  theme: choice('Thème', 'mirror', [
    ['light', 'Clair'],
    ['dark', 'Sombre'],
    ['auto', 'Comme l’appareil'],
  ]),
  colours: choice('Couleurs', 'paintbrush', [
    ['passerelle', 'Couleurs de passerelle'],
    ['state', 'Couleurs de l’État'],
  ]),
  language: choice('Langue', 'globe', [
    ['fr', 'Français, « vous »'],
    ['fr-x-tu', 'Français, « tu »'],
    ['en', 'English'],
  ]),
  direction: choice('Sens', 'transfer', [
    ['ltr', 'De gauche à droite'],
    ['rtl', 'De droite à gauche'],
  ]),
  width: choice('Largeur', 'mobile', [
    ['free', 'Largeur libre'],
    ['280px', '280 px'],
  ]),
};

export const initialGlobals: Globals = {
  theme: 'light',
  colours: 'passerelle',
  language: 'fr',
  direction: 'ltr',
  width: 'free',
};

interface Shown {
  readonly id: string;
  readonly globals: Globals;
  readonly canvasElement: HTMLElement;
}

const RIGHT_TO_LEFT: MessageOverrides = { direction: 'rtl' };
const elementsOf = (root: ParentNode): NodeListOf<HTMLElement & { messages?: MessageOverrides }> =>
  root.querySelectorAll('[profile]');

const speak = (root: ParentNode, { language = 'fr' }: Globals): void => {
  for (const element of elementsOf(root)) element.lang = language;
};

/** States whose reader is at work: they find their way by the French words. The language changes once they are done. */
const atWork = new Set<string>();

export const startWork = ({ id }: Shown): void => void atWork.add(id);

export function endWork({ id, globals, canvasElement }: Shown): void {
  atWork.delete(id);
  speak(canvasElement, globals);
}

const sheet = new CSSStyleSheet();

/** @param stateTheme the rules of themes/etat.css */
export const withGlobals =
  (stateTheme: string): Decorator<ElementArgs> =>
  (story, context) => {
    const globals = context.globals as Globals;
    const drawn = story();
    const holder = document.createElement('div');
    if (drawn instanceof HTMLElement) holder.append(drawn);
    for (const element of elementsOf(holder)) {
      // What the state itself says goes first.
      if (!element.hasAttribute('theme')) element.setAttribute('theme', globals.theme ?? 'light');
      if (globals.direction === 'rtl') element.messages = RIGHT_TO_LEFT;
    }
    // The catalogue's own page is in English.
    speak(holder, context.viewMode !== 'docs' && atWork.has(context.id) ? {} : globals);
    if (globals.width === '280px') holder.style.inlineSize = '280px';
    if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
    sheet.replaceSync(globals.colours === 'state' ? stateTheme : '');
    return html`${holder}`;
  };
