// One page of the documentation, from Markdown or from a file shown as it is.
import { posix } from 'node:path';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

/** As GitHub names the anchors of headings: links within our guides work there and here. */
const slugify = (text) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

// No HTML in the Markdown: what looks like a tag is text.
const markdown = new MarkdownIt({ html: false }).use(anchor, { slugify, tabIndex: false });

// A wide table scrolls by itself, by keyboard too.
markdown.renderer.rules.table_open = () => '<div class="scrolls" tabindex="0"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';

export const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** The first heading of a Markdown text. */
export function titleOf(text) {
  const tokens = markdown.parse(text, {});
  const at = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  return tokens[at + 1]?.children.map(({ content }) => content).join('') ?? '';
}

/** Where a program writes in a guide. */
const MARKS = /^<!-- .* -->$/gm;

/** Markdown as HTML; `locate` gives the address of each link and image. */
export function renderMarkdown(text, locate) {
  const tokens = markdown.parse(text.replace(MARKS, ''), {});
  for (const token of tokens.flatMap(({ children }) => children ?? []))
    for (const name of ['href', 'src']) {
      const address = token.attrGet(name);
      if (address !== null) token.attrSet(name, locate(address));
    }
  return markdown.renderer.render(tokens, markdown.options, {});
}

const between = (page, to) => posix.relative(posix.dirname(page), to) || posix.basename(to);

/**
 * @param {{ page: string, title: string, lang: string, content: string }} page `page`: its path in the site
 * @param {readonly { title: string, links: readonly { title: string, to: string }[] }[]} sections
 */
export function renderPage({ page, title, lang, content }, sections) {
  const link = ({ title, to }) =>
    `<li><a href="${between(page, to)}"${to === page ? ' aria-current="page"' : ''}>${escapeHtml(title)}</a></li>`;
  const section = ({ title, links }) => `<h2>${escapeHtml(title)}</h2>\n<ul>\n${links.map(link).join('\n')}\n</ul>`;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}${title === 'passerelle' ? '' : ' · passerelle'}</title>
    <link rel="icon" href="data:," />
    ${['demo/blog.css', 'demo/reference.css', 'docs/site/site.css']
      .map((sheet) => `<link rel="stylesheet" href="${between(page, sheet)}" />`)
      .join('\n    ')}
  </head>
  <body>
    <div class="documentation">
      <main class="wide">
        <p class="to-contents"><a href="#contents">${lang === 'fr' ? 'Sommaire' : 'Contents'}</a></p>
${content}
      </main>
      <nav lang="fr" id="contents" aria-label="Documentation">
        <p><a href="${between(page, 'index.html')}">passerelle</a></p>
        ${sections.map(section).join('\n')}
      </nav>
    </div>
  </body>
</html>
`;
}
