// Writes the tables of docs/growth.md between their marks, and its charts, from what `npm run bench:growth` measured.
import { readFileSync } from 'node:fs';
import { init } from 'echarts';
import type { EChartsOption } from 'echarts';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../test/contract/describe-contract.ts';
import type { ExperiencesRow } from '../test/bench/growth/measure-experiences.ts';
import type { FramesRow } from '../test/bench/growth/measure-frames.ts';
import type { JobsRow } from '../test/bench/growth/measure-jobs.ts';
import type { VersionRow } from '../test/bench/growth/measure-new-version.ts';
import type { VisitRow } from '../test/bench/growth/measure-visits.ts';
import type { WidgetsRow } from '../test/bench/growth/measure-widgets.ts';

/** What one run of the command measured. */
export interface Growth {
  readonly jobs: readonly JobsRow[];
  readonly experiences: readonly ExperiencesRow[];
  readonly widgets: readonly WidgetsRow[];
  readonly frames: readonly FramesRow[];
  readonly visits: readonly VisitRow[];
  readonly versions: readonly VersionRow[];
  /** What was not measured, and why. */
  readonly skipped: readonly string[];
  readonly measured: {
    /** ISO day. */
    readonly on: string;
    readonly cores: number;
    readonly node: string;
    readonly browser: string;
    /** Processes that wanted a processor, before and after, as the system averages them over a minute. */
    readonly load: readonly [number, number];
    readonly runs: number;
    readonly seed: number;
  };
}

export const GROWTH = `${ROOT}docs/charts/growth.json`;
const PAGE = `${ROOT}docs/growth.md`;

const number = (n: number, digits = 1): string => n.toLocaleString('fr-FR', { maximumFractionDigits: digits });
const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? number(cell) : cell)).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map((_, i) => (i ? '---:' : '---'))), ...rows].join('\n');

const KINDS: Readonly<Record<JobsRow['kind'], string>> = {
  essential: 'réels, données essentielles',
  complete: 'réels, ROME complet',
  'drawn like essential': 'tirés au sort, comme les essentielles',
  'drawn like ESCO': 'tirés au sort, 13 485 compétences',
};

const jobs = ({ jobs }: Growth): string =>
  table(
    [
      'Métiers',
      'Nombre',
      'Compétences',
      'Liens',
      'Octets',
      'Lire, ms',
      'Indexer, ms',
      'Index, ko',
      'Classer, µs',
      'Une réponse de plus, µs',
    ],
    jobs.map((one) =>
      row(
        KINDS[one.kind],
        one.jobs,
        one.skills,
        one.links,
        one.bytes,
        one.readMs,
        one.indexMs,
        one.indexKB,
        one.rankUs,
        one.tickUs
      )
    )
  );

const experiences = ({ experiences }: Growth): string =>
  table(
    [
      'Expériences',
      'Classer, µs',
      'Expliquer cinq métiers, µs',
      'Choisir les compétences à demander, µs',
      'En tout, µs',
      'Après l’affichage : passerelles, compétences à apprendre, µs',
      'Après l’affichage : stabilité, µs',
    ],
    experiences.map((one) =>
      row(one.experiences, one.rankUs, one.explainUs, one.askUs, one.totalUs, one.furtherUs, one.stabilityUs)
    )
  );

const widgets = ({ widgets }: Growth): string =>
  table(
    [
      'Composants',
      'Nombre',
      'Processeur',
      'Requêtes',
      'Octets',
      'Scripts, ms',
      'Mise en page, ms',
      'Page bloquée, ms',
      'Mémoire de la page, ko',
      'ko par composant de plus',
    ],
    widgets.map((one) =>
      row(
        `\`${one.element}\``,
        one.widgets,
        one.cpu === 1 ? 'normal' : `ralenti ${one.cpu} fois`,
        one.requests,
        one.bytes,
        one.scriptMs,
        one.styleMs,
        one.blockingMs,
        one.heapKB,
        one.heapKBEach ?? '–'
      )
    )
  );

const SCENES: Readonly<Record<string, string>> = {
  '20 cards': '20 fiches',
  '20 cards, all open': '20 fiches, toutes ouvertes',
  'one list of 50': 'une liste, 50 résultats',
  'four lists of 50': 'quatre listes, 200 résultats',
};

const frames = ({ frames }: Growth): string =>
  table(
    ['Page', 'Fiches', 'Images', 'Médiane, ms', '95 sur 100 sous, ms', 'La pire, ms', 'Au-dessus de 16 ms'],
    frames.map((one) => row(SCENES[one.page]!, one.cards, one.frames, one.median, one.p95, one.worst, one.over16))
  );

const READERS: Readonly<Record<VisitRow['reader'], string>> = {
  'only looks at the article': 'regarde seulement l’article',
  'answers the quiz': 'répond au questionnaire',
  'reaches the list': 'va jusqu’à la liste',
  'plan and summary': 'ouvre une fiche, son plan, sa synthèse',
};

const READERS_A_DAY = 1e6;
const DAYS = 30;

/** Dollars for so many GB a month. Sources and dates stand in the page. */
const BUNNY = (gb: number): number => gb * 0.01;
const BUNNY_VOLUME = (gb: number): number => gb * 0.005;
/** Europe: the first terabyte is given, then each tier in terabytes and dollars a GB. */
const CLOUDFRONT_TIERS = [
  [1, 0],
  [10, 0.085],
  [40, 0.08],
  [100, 0.06],
  [350, 0.04],
  [524, 0.03],
] as const;
const CLOUDFRONT = (gb: number): number => {
  let left = gb;
  let sum = 0;
  for (const [terabytes, price] of CLOUDFRONT_TIERS) {
    const taken = Math.min(left, terabytes * 1000);
    sum += taken * price;
    left -= taken;
  }
  return sum;
};

const costs = (label: string, bytes: number, requests: number): string => {
  const gb = (bytes * READERS_A_DAY) / 1e9;
  const month = gb * DAYS;
  return row(
    label,
    number(bytes, 0),
    number(requests, 2),
    number(gb, 0),
    ...[BUNNY, BUNNY_VOLUME, CLOUDFRONT].map((price) => number(price(month), 0))
  );
};
const COST_HEAD = [
  'Si un million de lecteurs par jour…',
  'Octets par visite',
  'Requêtes par visite',
  'Go par jour',
  'Bunny, $ par mois',
  'Bunny « volume », $ par mois',
  'CloudFront, $ par mois',
];

const visits = ({ visits }: Growth): string =>
  table(
    COST_HEAD,
    visits.map(({ reader, bytes, files }) => costs(READERS[reader], bytes, files.length))
  );

/** An example, not a measure: said so in the page. */
const SHARES: Readonly<Record<VisitRow['reader'], number>> = {
  'only looks at the article': 0.8,
  'answers the quiz': 0.1,
  'reaches the list': 0.07,
  'plan and summary': 0.03,
};
/** One reader in so many has the files already; what is asked again of `passerelle.js` is one answer without a body. */
const CACHED = 0.3;

function example({ visits }: Growth): string {
  const mean = (of: (visit: VisitRow) => number): number =>
    visits.reduce((sum, visit) => sum + SHARES[visit.reader] * of(visit), 0);
  const [bytes, requests] = [mean((visit) => visit.bytes), mean(({ files }) => files.length)];
  return table(COST_HEAD, [
    costs('sans cache', bytes, requests),
    costs('30 % ont déjà les fichiers', bytes * (1 - CACHED), requests * (1 - CACHED) + CACHED),
  ]);
}

const CHANGED: Readonly<Record<VersionRow['change'], string>> = {
  'names of jobs': '20 intitulés',
  'skills of jobs': 'une compétence de 50 métiers',
  'jobs come and go, with the rest': 'les deux, et 5 métiers de plus ou de moins',
};
const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);

const versions = ({ versions }: Growth): string =>
  table(
    ['Ce qui change', 'Données qui changent', 'Leurs octets', 'Parts renommées', 'Leurs octets', 'Octets qui restent'],
    versions.map(({ change, data, renamed, keptBytes }) =>
      row(
        CHANGED[change],
        listOf(Object.keys(data)),
        sum(Object.values(data)),
        Object.keys(renamed).length,
        sum(Object.values(renamed)),
        keptBytes
      )
    )
  );

/** What each reader who comes back has to load again, of what they had. */
const again = ({ versions, visits }: Growth): string =>
  table(
    ['Lecteur qui revient', 'Avait chargé, octets', ...versions.map(({ change }) => CHANGED[change])],
    visits.map(({ reader, bytes, files }) =>
      row(
        READERS[reader],
        bytes,
        ...versions.map(({ data, renamed }) =>
          sum(Object.entries({ ...data, ...renamed }).flatMap(([name, size]) => (files.includes(name) ? [size] : [])))
        )
      )
    )
  );

const renamed = ({ versions: [first] }: Growth): string => listOf(Object.keys(first!.renamed));

const measured = ({ measured, skipped }: Growth): string => {
  // At the end it has had this command to run.
  const busy = measured.load[0]! > 1.5;
  return [
    `Mesuré le ${new Date(measured.on).toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })} : ${measured.cores} cœurs, Node ${measured.node.slice(1)}, ${measured.browser}, \`--runs ${measured.runs} --seed ${measured.seed}\`. Charge de la machine au début et à la fin : ${measured.load.map((load) => number(load)).join(' et ')}.`,
    ...(busy ? ['**La machine faisait autre chose** : les durées de cette page sont trop longues.'] : []),
    ...(skipped.length ? ['Le ROME complet n’a pas été mesuré : ses fichiers n’étaient pas là.'] : []),
  ].join(' ');
};

const TABLES = { measured, jobs, experiences, widgets, frames, visits, example, versions, again, renamed };

/** Shorter, for the legend of a chart. */
const LINES: typeof KINDS = {
  essential: 'essentielles',
  complete: 'ROME complet',
  'drawn like essential': 'tirées au sort',
  'drawn like ESCO': 'tirées, taille d’ESCO',
};

type Point = readonly [number, number];
interface Chart {
  readonly x: string;
  readonly y: string;
  readonly lines: Readonly<Record<string, readonly Point[]>>;
}

/** Colours that also differ in lightness, each with a mark of its own. */
const COLOURS = ['#1b3a8a', '#b4540a', '#3f7d20', '#8a1b6b'];
const SYMBOLS = ['circle', 'triangle', 'rect', 'diamond'];

/** A chart as an image: no script, a white ground of its own, so that it reads on any page. */
function draw({ x, y, lines }: Chart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 720, height: 400 });
  const label = { color: '#222', fontSize: 14 };
  const axis = (name: string) => ({
    type: 'value' as const,
    name,
    nameLocation: 'middle' as const,
    nameTextStyle: label,
    axisLabel: { ...label, formatter: (n: number) => number(n) },
    splitLine: { lineStyle: { color: '#ddd' } },
  });
  const option: EChartsOption = {
    animation: false,
    backgroundColor: '#fff',
    textStyle: { fontFamily: 'sans-serif' },
    legend: { top: 8, textStyle: label, itemGap: 18 },
    grid: { left: 84, right: 28, top: 64, bottom: 56 },
    xAxis: { ...axis(x), nameGap: 34 },
    yAxis: { ...axis(y), nameGap: 62 },
    series: Object.entries(lines).map(([name, data], i) => ({
      type: 'line',
      name,
      data: data.map(([a, b]) => [a, b]),
      symbol: SYMBOLS[i]!,
      symbolSize: 9,
      color: COLOURS[i]!,
      lineStyle: { width: 2 },
    })),
  };
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  // Counted from the start of the program: the same chart is the same text.
  return `${svg.replaceAll(/\bzr\d+-/g, '')}\n`;
}

function charts({ jobs, experiences, widgets }: Growth): Record<string, Chart> {
  const kinds = [...new Set(jobs.map(({ kind }) => kind))];
  const byKind = (of: (one: JobsRow) => number): Chart['lines'] =>
    Object.fromEntries(
      kinds.map((kind) => [
        LINES[kind],
        jobs.filter((one) => one.kind === kind).map((one): Point => [one.jobs, of(one)]),
      ])
    );
  const elements = [...new Set(widgets.map(({ element }) => element))];
  return {
    'growth-bytes': { x: 'métiers', y: 'ko compressés', lines: byKind(({ bytes }) => bytes / 1000) },
    'growth-ranking': { x: 'métiers', y: 'µs par classement', lines: byKind(({ rankUs }) => rankUs) },
    'growth-experiences': {
      x: 'expériences',
      y: 'µs',
      lines: {
        'avant l’affichage, en tout': experiences.map((one): Point => [one.experiences, one.totalUs]),
        'dont classer': experiences.map((one): Point => [one.experiences, one.rankUs]),
      },
    },
    'growth-widgets': {
      x: 'composants dans la page',
      y: 'ko de mémoire',
      lines: Object.fromEntries(
        elements.map((element) => [
          element,
          widgets
            .filter((one) => one.element === element && one.cpu === 1)
            .map((one): Point => [one.widgets, one.heapKB]),
        ])
      ),
    },
  };
}

/** The page with its tables, and its charts, as they should be: text by path. */
export async function renderGrowth(): Promise<Map<string, string>> {
  const growth = JSON.parse(readFileSync(GROWTH, 'utf8')) as Growth;
  let text = readFileSync(PAGE, 'utf8');
  for (const [name, render] of Object.entries(TABLES)) {
    const marked = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, 's');
    if (!marked.test(text)) throw new Error(`docs/growth.md has no place for « ${name} »`);
    text = text.replace(marked, (_, open: string, close: string) => `${open}\n\n${render(growth)}\n\n${close}`);
  }
  const page = await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
  return new Map([
    [PAGE, page],
    ...Object.entries(charts(growth)).map(([name, chart]) => [`${ROOT}docs/charts/${name}.svg`, draw(chart)] as const),
  ]);
}
