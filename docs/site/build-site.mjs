// Builds the documentation: one folder of files that any host serves. Storybook and the API are built into it by
// their own tools; this writes the pages, and what they link to: examples, sources, notices.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { COPIED, pageOf, sections } from './pages.mjs';
import { escapeHtml, renderMarkdown, renderPage, titleOf } from './render-page.mjs';

const NOT_SOURCES = /(^|\/)(node_modules|dist|\.next|\.astro|\.angular|dist-server)(\/|$)/;
/** Whatever the repository holds, as opposed to what a build of it writes. */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !NOT_SOURCES.test(path))
    .sort();

const count = (text, words) => text.match(words)?.length ?? 0;
/** The language of a guide, by the small words that it is full of. */
const languageOf = (text) =>
  count(text, /(?<!\p{L})(le|la|les|des|une|est)(?!\p{L})/giu) > count(text, /(?<!\p{L})(the|of|and|is|it)(?!\p{L})/giu)
    ? 'fr'
    : 'en';

/** The pages of the API lead back here; their tool only knows addresses that are the same from everywhere. */
function linkBack(out) {
  const api = join(out, 'api');
  if (!existsSync(api)) return;
  for (const entry of readdirSync(api, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const home = relative(dirname(file), join(out, 'index.html'));
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('https://documentation.invalid/', home));
  }
}

/** @param {string} out folder of the site */
export function buildSite(out) {
  const written = new Set();
  const write = (page, html) => {
    mkdirSync(dirname(join(out, page)), { recursive: true });
    writeFileSync(join(out, page), html);
  };
  const contents = sections().map(({ title, links }) => ({
    title,
    links: links.map((link) => {
      const { source, ...named } = typeof link === 'string' ? { source: link } : link;
      return source ? { title: titleOf(readFileSync(source, 'utf8')), to: pageOf(source), source, ...named } : named;
    }),
  }));

  /** Where the site shows a path of the repository; shows it first, if nothing has yet. */
  const show = (path) => {
    if (COPIED.some(({ folder, but }) => path.startsWith(`${folder}/`) && !but.test(path))) return path;
    if (statSync(path).isDirectory()) return showFolder(path);
    return path.endsWith('.md') ? showMarkdown(path) : showSource(path);
  };
  const once = (page, render) => {
    if (!written.has(page)) {
      written.add(page);
      write(page, renderPage({ page, ...render() }, contents));
    }
    return page;
  };
  const showMarkdown = (path) =>
    once(pageOf(path), () => {
      const text = readFileSync(path, 'utf8');
      const locate = (address) => {
        if (/^(#|[a-z]+:)/.test(address)) return address;
        const [target, fragment] = address.split('#');
        const to = show(posix.join(posix.dirname(path), decodeURI(target)).replace(/\/$/, ''));
        return posix.relative(posix.dirname(pageOf(path)), to) + (fragment ? `#${fragment}` : '');
      };
      return { title: titleOf(text), lang: languageOf(text), content: renderMarkdown(text, locate) };
    });
  const showSource = (path) =>
    once(`${path}.html`, () => ({
      title: posix.basename(path),
      lang: 'en',
      content: `<h1>${escapeHtml(path)}</h1>\n<pre tabindex="0"><code>${escapeHtml(readFileSync(path, 'utf8'))}</code></pre>`,
    }));
  const showFolder = (path) =>
    once(`${path}/index.html`, () => {
      const link = (file) =>
        `<li><a href="${posix.relative(path, showSource(file))}">${escapeHtml(posix.relative(path, file))}</a></li>`;
      return {
        title: path,
        lang: 'en',
        content: `<h1>${escapeHtml(path)}</h1>\n<ul>\n${filesIn(path).map(link).join('\n')}\n</ul>`,
      };
    });

  for (const { folder, but } of COPIED)
    cpSync(folder, join(out, folder), { recursive: true, filter: (path) => !but.test(path) });
  for (const { links } of contents) for (const { source } of links) if (source) showMarkdown(source);
  linkBack(out);
  mkdirSync(join(out, 'docs/site'), { recursive: true });
  cpSync('docs/site/site.css', join(out, 'docs/site/site.css'));
}

if (import.meta.filename === process.argv[1]) {
  const [, , out] = process.argv;
  if (!out || !existsSync('packages/widgets/dist')) {
    console.error('After npm run build, at the root: node docs/site/build-site.mjs FOLDER');
    process.exitCode = 1;
  } else buildSite(out);
}
