// The page for hosts that take nothing but the address of a frame: `embed.html?widget=quiz&theme=dark`.
import { loadElements } from './load-elements.ts';
import { readQuery } from './read-query.ts';
import { tellHeight } from './tell-height.ts';
import { embedTexts } from './texts.ts';

const { body, documentElement, currentScript } = document;
const page = new URL(location.href);
const { tag, attributes, faults, language } = readQuery(page, {
  widget: documentElement.dataset.widget,
  isFramed: window.parent !== window,
});
const texts = embedTexts(language);

const paragraph = (text: string, kind: string): HTMLElement => {
  const element = document.createElement('p');
  element.className = kind;
  element.textContent = text;
  return element;
};

/** What has to be corrected in the address: folded under what works, open when there is nothing else. */
function editorNotice(open: boolean): HTMLElement {
  const notice = document.createElement('details');
  notice.className = 'editor';
  notice.open = open;
  const title = document.createElement('summary');
  title.textContent = texts.editor;
  const list = document.createElement('ul');
  for (const fault of faults) {
    console.warn(`passerelle: ${fault}`);
    const item = document.createElement('li');
    item.textContent = fault;
    list.append(item);
  }
  notice.append(title, list);
  return notice;
}

function show(wanted: string): void {
  const element = document.createElement(wanted);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loading = paragraph(texts.loading, 'loading');
  element.append(loading);
  body.append(element);
  if (faults.length) body.append(editorNotice(false));
  loadElements((currentScript as HTMLScriptElement).src).catch((error: unknown) => {
    console.error('passerelle:', error);
    loading.className = 'failed';
    loading.textContent = texts.failed;
  });
}

documentElement.lang = language;
if (tag) show(tag);
else body.append(paragraph(texts.failed, 'failed'), editorNotice(true));
tellHeight(body);
