// Writes the tables of the READMEs between their marks: promises from the budgets and the accessibility table, the rest
// from what is built, and those of docs/growth.md from what was measured. Run it after a build.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readAudit } from '../demo/write-audit.ts';
import { describeContract, ROOT } from '../test/contract/describe-contract.ts';
import { renderGrowth } from './write-growth.ts';
import { ATTRIBUTES, COMMANDS, EVENTS, PARTS, TOKENS } from './words.ts';

/** The READMEs, and which of the two languages each is in. */
export const READMES = { 'README.md': 0, 'README.en.md': 1 } as const;
type Language = 0 | 1;

const contract = describeContract();
const tags = Object.keys(contract.elements);
const widget = (tag: string): string => tag.replace('passerelle-', '');

/** What is written of `name`; @throws where nothing is. */
function wordsOf<Words>(table: Readonly<Record<string, Words>>, name: string): Words {
  const words = table[name];
  if (words === undefined) throw new Error(`docs/words.ts says nothing of « ${name} »`);
  return words;
}

/** In the order of the words; @throws where they speak of what there is not, or are silent on what there is. */
function inOrder(table: Readonly<Record<string, unknown>>, present: Iterable<string>): string[] {
  const there = new Set(present);
  for (const name of there) wordsOf(table, name);
  const gone = Object.keys(table).filter((name) => !there.has(name));
  if (gone.length) throw new Error(`docs/words.ts speaks of « ${gone.join(', ')} »: there is no such thing`);
  return Object.keys(table);
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** The elements that have something, by name; « all » where every one does. */
const where = (has: (tag: string) => boolean, language: Language, only?: readonly string[]): string => {
  const names = tags.filter((tag) => has(tag) && (only?.includes(widget(tag)) ?? true)).map(widget);
  return names.length === tags.length ? ['tous', 'all'][language]! : names.join(', ');
};

function attributes(language: Language): string {
  const names = inOrder(
    ATTRIBUTES,
    tags.flatMap((tag) => Object.keys(contract.elements[tag]!.attributes))
  );
  return table(
    [
      ['Attribut', 'Valeur', 'Agit sur'],
      ['Attribute', 'Value', 'Acts on'],
    ][language]!,
    names.map((name) => {
      const { what, on } = wordsOf(ATTRIBUTES, name);
      return row(
        `\`${name}\``,
        what[language],
        where((tag) => name in contract.elements[tag]!.attributes, language, on)
      );
    })
  );
}

function events(language: Language): string {
  const names = inOrder(EVENTS, Object.keys(contract.events));
  return table(
    [
      ['Événement', 'Quand', '`detail`', 'Envoyé par'],
      ['Event', 'When', '`detail`', 'Sent by'],
    ][language]!,
    names.map((name) => {
      const { when, agreed = [] } = wordsOf(EVENTS, name);
      const fields = Object.keys(contract.events[name]!);
      const lost = agreed.filter((field) => !fields.includes(field));
      if (lost.length) throw new Error(`docs/words.ts: ${name} has no ${lost.join(', ')}`);
      const detail = fields.map((field) => (agreed.includes(field) ? `${field}?` : field)).join(', ');
      return row(
        `\`${name}\``,
        when[language],
        `\`{ ${detail} }\``,
        where((tag) => contract.elements[tag]!.events.includes(name), language)
      );
    })
  );
}

function parts(language: Language): string {
  const names = inOrder(
    PARTS,
    tags.flatMap((tag) => contract.elements[tag]!.parts)
  );
  return table(
    [
      ['Partie', 'Ce qu’elle est', 'Dans'],
      ['Part', 'What it is', 'In'],
    ][language]!,
    names.map((name) =>
      row(
        `\`${name}\``,
        wordsOf(PARTS, name)[language],
        where((tag) => contract.elements[tag]!.parts.includes(name), language)
      )
    )
  );
}

function tokens(language: Language): string {
  const names = inOrder(
    TOKENS,
    contract.tokens.map((name) => name.replace('--passerelle-', ''))
  );
  return table(
    [
      ['Propriété', 'Ce qu’elle règle'],
      ['Property', 'What it sets'],
    ][language]!,
    names.map((name) => row(`\`--passerelle-${name}\``, wordsOf(TOKENS, name)[language]))
  );
}

/** The brotli bytes that some uses may take together, in kB rounded up: `npm run check` fails over any of them. */
function budget(...uses: string[]): number {
  const sizes = readFileSync(`${ROOT}test/bench/size.mjs`, 'utf8');
  const bytes = uses.map((use) => {
    const found = new RegExp(`'${use}': \\{[^}]*brotli: ([\\d_]+)`).exec(sizes);
    if (!found) throw new Error(`test/bench/size.mjs has no budget for « ${use} »`);
    return Number(found[1]!.replaceAll('_', ''));
  });
  return Math.ceil(bytes.reduce((sum, size) => sum + size, 0) / 1000);
}

function promises(language: Language): string {
  const first = budget('script until the quiz is usable');
  // Who comes to it by the quiz has its result too, and a list loads the further questions.
  const list = budget('what the first list needs', 'the result of the quiz', 'thirty more questions');
  const single = budget('the single-file build');
  const rows = readAudit();
  const met = rows.filter(({ state }) => state === 'respecté').length;
  const due = rows.filter(({ state }) => state === 'page').length;
  return [
    table(
      ['Promesse', 'Mesure', 'Ce qui le vérifie'],
      [
        row(
          'Léger',
          `au plus ${first} ko compressés (brotli), en un fichier, jusqu’à la première question ; ${list} ko en tout jusqu’à la première liste de métiers. Le fichier unique : ${single} ko`,
          '`npm run bench:size`, à chaque `npm run check`'
        ),
        row(
          'Aucune requête ailleurs',
          'seuls les fichiers que vous avez posés sont demandés, à votre site',
          '[demo.test.ts](test/hosts/demo.test.ts)'
        ),
        row(
          'Aucun cookie, rien de gardé',
          'sauf si le lecteur coche une case, jamais cochée d’avance',
          '[demo.test.ts](test/hosts/demo.test.ts)'
        ),
        row(
          'Accessible',
          `${met} des 106 critères du RGAA 4.1.2 applicables et respectés, ${due} reviennent à votre page, les autres sont sans objet. Évaluation par les auteurs : aucun lecteur d’écran n’a été essayé en vrai`,
          '[critère par critère](demo/accessibilite.html)'
        ),
      ]
    ),
    table(
      ['Promise', 'Measure', 'What checks it'],
      [
        row(
          'Light',
          `at most ${first} kB compressed (brotli), in one file, until the first question; ${list} kB in all until the first list of jobs. The single file: ${single} kB`,
          '`npm run bench:size`, in every `npm run check`'
        ),
        row(
          'No request elsewhere',
          'only the files that you put on your site are asked for, and there',
          '[demo.test.ts](test/hosts/demo.test.ts)'
        ),
        row(
          'No cookie, nothing kept',
          'unless the reader ticks a box, which is never ticked beforehand',
          '[demo.test.ts](test/hosts/demo.test.ts)'
        ),
        row(
          'Accessible',
          `${met} of the 106 criteria of the RGAA 4.1.2 (WCAG 2.1 AA) apply and are met, ${due} are up to your page, the others do not apply. Assessed by the authors: no screen reader has been tried for real`,
          '[each criterion](demo/accessibilite.html), in French'
        ),
      ]
    ),
  ][language]!;
}

const commands = (language: Language): string =>
  table(
    [
      ['Commande', 'Effet'],
      ['Command', 'Effect'],
    ][language]!,
    COMMANDS.map(({ command, what }) => row(`\`${command[language]}\``, what[language]))
  );

const TABLES = { promises, attributes, tokens, parts, events, commands };

/** A README with its tables as they should be. */
export async function renderReadme(file: keyof typeof READMES): Promise<string> {
  let text = readFileSync(ROOT + file, 'utf8');
  for (const [name, render] of Object.entries(TABLES)) {
    const marked = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, 's');
    if (!marked.test(text)) throw new Error(`${file} has no place for « ${name} »`);
    text = text.replace(marked, (_, open: string, close: string) => `${open}\n\n${render(READMES[file])}\n\n${close}`);
  }
  return format(text, { ...(await resolveConfig(ROOT + file)), parser: 'markdown' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of Object.keys(READMES) as (keyof typeof READMES)[])
    writeFileSync(ROOT + file, await renderReadme(file));
  for (const [file, text] of await renderGrowth()) writeFileSync(file, text);
}
