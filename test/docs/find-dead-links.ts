// Links of a built site that lead nowhere: a file that is not there, an anchor that its page does not have, a file
// asked of another host. Reads the files as a plain host would serve them.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Any origin: it only tells our own pages from others. */
const SITE = 'http://site.invalid/';

const decode = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => decode(value!));

/** What is in a comment, a script or a sample is no link. */
const visible = (html: string): string =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');

/** A page that another host would have to give: files that the browser asks for by itself. */
const askedElsewhere = (html: string): string[] =>
  [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*?\s(?:src|href)="((?:https?:)?\/\/[^"]+)"/g)].map(
    ([, address]) => address!
  );

/**
 * @param folder of the site
 * @param built whether a page of the site stands where no file is: what another tool has yet to write
 */
export function findDeadLinks(folder: string, built: (path: string) => boolean = () => false): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string): ReadonlySet<string> => {
    if (!anchors.has(file)) {
      const html = readFileSync(file, 'utf8');
      anchors.set(file, new Set([...attributes(html, 'id'), ...attributes(html, 'name')]));
    }
    return anchors.get(file)!;
  };
  const dead: string[] = [];
  for (const page of pages.sort()) {
    const html = visible(readFileSync(join(folder, page), 'utf8'));
    const tell = (address: string): unknown => dead.push(`${page}: ${address}`);
    askedElsewhere(html).forEach(tell);
    const here = new URL(page, SITE);
    const [base = ''] = [...html.matchAll(/<base href="([^"]*)"/g)].map(([, address]) => address!);
    for (const address of [...attributes(html, 'href'), ...attributes(html, 'src')]) {
      const { origin, pathname, hash } = new URL(address, new URL(base, here));
      if (origin !== here.origin) continue;
      const path = decodeURI(pathname).slice(1);
      if (built(path)) continue;
      let file = join(folder, path);
      if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
      const anchor = decodeURI(hash.slice(1));
      if (!existsSync(file) || (anchor && file.endsWith('.html') && !anchorsOf(file).has(anchor))) tell(address);
    }
  }
  return dead;
}
