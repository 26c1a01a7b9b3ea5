// Prints one part of a page and nothing else, whatever surrounds it. The part is copied to the end of the document,
// beside its body, and a style sheet that lives only as long as the print shows the copy in its place. No frame, no
// window, no markup from text: it works under a strict policy and with Trusted Types.
import { adoptStyles } from 'lit';
import { paperStyles } from './paper.styles.ts';

const ID = 'passerelle-print';
const MARGIN_MM = 12;
const PAGE = { width: 210, height: 297 } as const;
/** What is laid out for paper may come out a little longer than for a screen. */
const FILLED = 0.97;
/** In points: down from what is read best to what is still read. */
const SIZES = [9.5, 9, 8.5, 8, 7.5, 7];
const CSS_PX_PER_MM = 96 / 25.4;

/** On screen the copy is laid out, so that it can be measured, and not seen. */
const AROUND = `
  @page { size: A4; margin: ${MARGIN_MM}mm; }
  @media screen {
    #${ID} { position: fixed !important; inset: 0 auto auto -400vw !important; visibility: hidden !important; }
  }
  @media print {
    html { margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; }
    html > :not(#${ID}) { display: none !important; }
    html, #${ID} { display: block !important; position: static !important; inline-size: auto !important;
      block-size: auto !important; overflow: visible !important; transform: none !important; }
  }`;

/** Makes each page as large as its paper allows. */
function fit(copy: HTMLElement): void {
  const most = FILLED * (PAGE.height - 2 * MARGIN_MM) * CSS_PX_PER_MM;
  for (const page of copy.querySelectorAll<HTMLElement>('.page'))
    for (const size of SIZES) {
      page.style.setProperty('font-size', `${size}pt`);
      if (page.getBoundingClientRect().height <= most) break;
    }
}

/** How long a browser may take to begin: some phones do so once the page is at rest. */
const PATIENCE_MS = 1000;

let putBack: (() => void) | undefined;

/**
 * Prints an element alone. The copy stays until the reader next touches the page: phones go on from `print()` before
 * they have drawn anything.
 * @returns whether the browser began to print; false in a frame that may not open dialogs.
 */
export async function printSheet(sheet: HTMLElement, title: string, font: string): Promise<boolean> {
  putBack?.();
  const holder = document.createElement('div');
  holder.id = ID;
  holder.lang = sheet.lang;
  holder.style.setProperty('inline-size', `${PAGE.width - 2 * MARGIN_MM}mm`);
  const root = holder.attachShadow({ mode: 'open' });
  adoptStyles(root, paperStyles);
  const copy = sheet.cloneNode(true) as HTMLElement;
  copy.style.setProperty('font-family', font);
  root.append(copy);
  const around = new CSSStyleSheet();
  around.replaceSync(AROUND);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, around];
  document.documentElement.append(holder);
  fit(copy);
  // It names the file, where the reader saves one.
  const before = document.title;
  document.title = title;

  putBack = () => {
    putBack = undefined;
    holder.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== around);
    if (document.title === title) document.title = before;
    for (const name of ['pointerdown', 'keydown']) removeEventListener(name, back, true);
  };
  const back = (): void => putBack?.();
  for (const name of ['pointerdown', 'keydown']) addEventListener(name, back, true);

  let began = false;
  const begin = (): void => void (began = true);
  addEventListener('beforeprint', begin, { once: true });
  print();
  if (!began) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  removeEventListener('beforeprint', begin);
  return began;
}
