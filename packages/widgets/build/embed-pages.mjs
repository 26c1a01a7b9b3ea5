// The pages for hosts that take nothing but the address of a frame, and what oEmbed needs of them. An oEmbed answer
// holds the whole address of the frame: it is written only where PASSERELLE_ADDRESS says where the files will be.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What an oEmbed answer proposes: title, and a height in pixels for hosts that do not ask the frame. */
const WIDGETS = {
  journey: { title: 'Trouver des métiers qui vous ressemblent', height: 900 },
  quiz: { title: 'Qu’aimez-vous faire ?', height: 560 },
  skills: { title: 'Ce que vous savez déjà faire', height: 560 },
  wishes: { title: 'Ce que vous souhaitez', height: 900 },
  summary: { title: 'Votre synthèse', height: 900 },
  plan: { title: 'Votre plan', height: 900 },
  matches: { title: 'Des métiers à découvrir', height: 900 },
};
const WIDTH = 700;

/** The address with its last slash. */
function readAddress(text) {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol !== 'https:' || address.search || address.hash)
    throw new Error(`PASSERELLE_ADDRESS=${text}: this has to be the https address of the folder of the built files`);
  return address.href.replace(/\/?$/, '/');
}

const discovery = (address, widget, title) =>
  `<link rel="alternate" type="application/json+oembed" href="${address}oembed/${widget}.json" title="${title}" />`;

const answer = (address, widget, { title, height }) => ({
  version: '1.0',
  type: 'rich',
  provider_name: 'passerelle',
  title,
  html: `<iframe src="${address}embed-${widget}.html" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
  width: WIDTH,
  height,
});

/** A rollup plugin: `from` holds the page and its style, `to` receives them. */
export const embedPages = ({ from, to, address = process.env.PASSERELLE_ADDRESS }) => ({
  name: 'embed-pages',
  writeBundle() {
    const base = address && readAddress(address);
    mkdirSync(to, { recursive: true });
    copyFileSync(`${from}/embed.css`, `${to}/embed.css`);
    const page = readFileSync(`${from}/embed.html`, 'utf8');
    if (!base) return writeFileSync(`${to}/embed.html`, page);
    const announced = (widget) => {
      const { title } = WIDGETS[widget];
      return page
        .replace('<title>passerelle</title>', `<title>${title}</title>\n    ${discovery(base, widget, title)}`)
        .replace('<html lang="fr">', `<html lang="fr" data-widget="${widget}">`);
    };
    writeFileSync(`${to}/embed.html`, announced('journey'));
    mkdirSync(`${to}/oembed`, { recursive: true });
    for (const [widget, proposed] of Object.entries(WIDGETS)) {
      writeFileSync(`${to}/embed-${widget}.html`, announced(widget));
      writeFileSync(`${to}/oembed/${widget}.json`, `${JSON.stringify(answer(base, widget, proposed), null, 2)}\n`);
    }
  },
});
