// Words that no text of ours may hold, and why.
import type { Text } from './tables.ts';

/** A word or a sign, and the texts that may not hold it: all, or those whose place says so. */
interface Rule {
  readonly why: string;
  readonly pattern: RegExp;
  readonly where?: RegExp;
}

/** Employers and trade marks: no job is one firm's. Search words that people type may name them. */
const NAMES = (
  'Accor|Adecco|Adobe|Airbnb|Airbus|Air France|Aldi|Allianz|Alstom|Amazon|Apple|Areva|Auchan|Axa|BHV|BNP|Bic|' +
  'Biocoop|Bouygues|Brico Dépôt|Bricorama|BlaBlaCar|Burger King|Canal\\+|Carrefour|Castorama|' +
  'Chronopost|Colissimo|Crédit Agricole|Crédit Mutuel|Dalkia|Danone|Darty|Dassault|Decathlon|Deliveroo|DHL|Dior|' +
  'Disney|Doctolib|Domino’s|EDF|Eiffage|Emmaüs|Enedis|Engie|Excel|Facebook|FedEx|Fnac|Franprix|France Télévisions|' +
  'Galeries Lafayette|Gifi|Google|GRDF|Hermès|IBM|Ikea|Instagram|Intermarché|JCDecaux|Jardiland|Keolis|KFC|Kiabi|' +
  'LCL|LinkedIn|La Poste|Leclerc|Leroy Merlin|Lidl|L’Oréal|Louis Vuitton|Macif|Maif|Manpower|McDo|McDonald’s|' +
  'Michelin|Microsoft|Monoprix|Naval Group|Nespresso|Nestlé|Netflix|Norauto|Onet|Orange|Orpea|Photoshop|Picard|' +
  'Pôle emploi|PowerPoint|Prisunic|RATP|Randstad|Renault|SAP|SFR|SNCF|Safran|Saint-Gobain|Salesforce|Sanofi|' +
  'Schneider|Sephora|Sodexo|Starbucks|Stellantis|Suez|Super U|TF1|Thales|TikTok|TotalEnergies|Transdev|Tupperware|' +
  'Uber|Ubisoft|UPS|Urssaf|Veolia|Vinci|Vinted|Windows|YouTube|Zara|' +
  '[Aa]bribus|[Cc]addies?|[Dd]igicodes?|[Ff]rigidaire|[Jj]acuzzis?|[Kk][aä]rcher|[Kk]-way|[Pp]lexiglas|[Pp]ost-it|' +
  '[Ss]cotch|[Ss]opalin|[Tt]aser|[Vv]elux'
).split('|');

const word = (words: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, flags);

const FRENCH: readonly Rule[] = [
  // To say that this is none is right.
  { why: 'another service', pattern: /(?<!n’est pas un )bilans? de compétences/iu },
  {
    why: 'a promise',
    pattern: word(
      'garanti(?:s|r|t|ssez|ssons)?|(?:réussite|embauche|place)s? garantie?s?|(?:emploi|travail|embauche|poste|débouché)s? (?:assuré|certain|sûr)(?:e|s|es)?|' +
        'à coup sûr|sans (?:aucun )?risque|vous trouverez|promet(?:s|tre)?|promesses?|recruter? à coup|métiers? d’avenir'
    ),
  },
  {
    why: 'a state of health',
    where: /^wishes/,
    pattern:
      /handicap|malad|santé|invalid|inapt|douleur|mal de|\bdos\b|grossesse|enceinte|allerg|fatigu|déprim|médic/iu,
  },
  { why: 'a firm or a trade mark', where: /^(?!experiences\.fr\.tsv \S+ words)/, pattern: word(NAMES.join('|'), 'u') },
  {
    why: 'jargon',
    where: /^(?:fr\.ts|fr-x-tu\.ts|skills|items|experiences|wishes|contexts|job-lines|emerging\.fr\.tsv \S+ line)/,
    pattern: word(
      'process|acquis|ingénieries?|mettre en œuvre|mise en œuvre|optimis(?:er|ation)|transvers(?:e|al|ale|aux)|' +
        'problématiques?|gouvernance|référentiels?|implémenter|implémentation|reporting|benchmark(?:ing)?|KPI|' +
        'management|manager|managérial(?:e|es)?|sourcing|workflow|livrables?|cahiers? des charges|' +
        'impulser|fédérer|synergies?|méthodologi(?:e|es|que|ques)|parties prenantes|écosystèmes?|leadership|' +
        'agilité|décliner|co-construire|co-?construction|feuilles? de route|monitoring|brainstorming|feedback|' +
        'soft skills|savoir-être|savoir-faire|employabilité|bénéficiaires?|apprenants?|digitaliser|' +
        'digital(?:e|es)?|data|scalable|proactif|force de proposition|posture professionnelle|montée en compétences?'
    ),
  },
  // The elements speak of skills; a skill does not.
  { why: 'jargon', where: /^(?:skills|items|experiences|wishes|contexts|job-lines)/, pattern: word('compétences?') },
  {
    why: 'tu',
    // An assistant is told « tu ».
    where: /^(?!fr-x-tu\.ts |fr\.ts summary\.assistant\.)/,
    pattern:
      /(?<![\p{L}’-])(?:tu|ta|tes|toi|tien|tienne|(?<!\b(?:le|un|au|du|de|bon|chaque|même|sur le) )ton)(?![\p{L}’-])/iu,
  },
  {
    why: 'a word that hurts',
    pattern: word('clochards?|assistés?|attardés?|débiles?|infirmes|mongols?|clandestins?|bonnes? femmes?|nègres?'),
  },
  { why: 'a straight apostrophe or quotation mark', pattern: /['"`´]/u },
  { why: 'no ligature', pattern: /(?<!\p{L})(?:coeur|oeuvre|manoeuvre|soeur|oeil|oeuf|boeuf|noeud|voeu|choeur)/iu },
  { why: 'a hyphen for a dash', pattern: /(?:^|\s)-+(?:\s|$)|--/u },
  { why: 'three points', pattern: /\.\./u },
  {
    why: 'spaces',
    pattern: /^\s|\s$|\s{2}|\s[,.)]|\(\s|[ \u00A0][:;!?»]|[^\s\u202F(][:;!?»](?!\/\/)|«[^\u202F]|\u00A0/u,
  },
  { why: 'a sign that a pack keeps for itself', pattern: /[|{}]/u },
];

const ENGLISH: readonly Rule[] = [
  { why: 'a promise', pattern: word('guaranteed|risk-free|(?:job|work|success) (?:for sure|assured)') },
  { why: 'a firm or a trade mark', where: /^(?!experiences\.en\.tsv \S+ words)/, pattern: word(NAMES.join('|'), 'u') },
  {
    why: 'an American spelling',
    pattern: word(
      '(?!siz|priz|seiz)\\p{L}*(?:iz(?:e[ds]?|ing|ation|ations)|yz(?:e[ds]?|ing))|colors?|flavors?|neighbors?|neighborhoods?|labor|' +
        'centers?|theaters?|fibers?|jewelry|molds?|tires?|travelers?|fertilizers?|licenses?|councilors?|catalogs?|rumors?|plows?'
    ),
  },
  { why: 'a straight apostrophe or quotation mark', pattern: /['"`´]/u },
  { why: 'spaces', pattern: /^\s|\s$|\s{2}|\s[,.;:!?)]|\(\s|\u00A0|\u202F/u },
  { why: 'a hyphen for a dash', pattern: /(?:^|\s)-+(?:\s|$)|--/u },
  { why: 'a sign that a pack keeps for itself', pattern: /[|{}]/u },
];

const faultsBy =
  (rules: readonly Rule[]) =>
  (texts: readonly Text[]): string[] =>
    texts.flatMap(({ where, text }) =>
      rules
        .filter((rule) => (rule.where?.test(where) ?? true) && rule.pattern.test(text))
        .map(({ why, pattern }) => `${why}: « ${pattern.exec(text)![0]} » (${where}: ${text})`)
    );

export const forbiddenInFrench = faultsBy(FRENCH);
export const forbiddenInEnglish = faultsBy(ENGLISH);
