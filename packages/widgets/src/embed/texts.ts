// What the frame's page says itself, and mostly to whoever put it in a site. Apart from the elements' own texts:
// it is needed where those could not be loaded.
interface EmbedTexts {
  readonly loading: string;
  /** To the reader. */
  readonly failed: string;
  /** Heads what the site's editor has to correct. */
  readonly editor: string;
  readonly unknownWidget: (widget: string, known: readonly string[]) => string;
  readonly noWidget: (known: readonly string[]) => string;
  readonly unknownAttribute: (name: string, known: readonly string[]) => string;
  readonly wrongValue: (name: string, value: string) => string;
  /** What an attribute takes. */
  readonly takes: Readonly<Record<Takes, string>>;
  readonly unframed: string;
}

/** The kinds of values that attributes take. */
export type Takes =
  'theme' | 'mode' | 'events' | 'box' | 'level' | 'name' | 'job' | 'jobs' | 'wishes' | 'link' | 'folder' | 'language';

const fr: EmbedTexts = {
  loading: 'Le contenu se charge.',
  failed: 'Ce contenu ne peut pas s’afficher.',
  editor: 'À corriger, pour la personne qui gère ce site',
  unknownWidget: (widget, known) => `widget=${widget} n’existe pas. Vous pouvez écrire : ${known.join(', ')}.`,
  noWidget: (known) => `L’adresse du cadre ne dit pas quoi montrer. Ajoutez ?widget= suivi de : ${known.join(', ')}.`,
  unknownAttribute: (name, known) =>
    `${name} n’est pas un réglage de cet élément. Vous pouvez écrire : ${known.join(', ')}.`,
  wrongValue: (name, value) => `${name}=${value} n’est pas pris en compte.`,
  takes: {
    theme: 'Valeurs possibles : light, dark, auto.',
    mode: 'Valeur possible : adviser.',
    events: 'Valeurs possibles : progress, full.',
    box: 'Écrivez ce réglage sans valeur, ou retirez-le.',
    level: 'Écrivez un nombre de 1 à 6.',
    name: 'Écrivez un nom de 1 à 60 caractères.',
    job: 'Écrivez un code ROME, comme M1855.',
    jobs: 'Écrivez des codes ROME ou des débuts de codes, comme J K13.',
    wishes: 'Écrivez des groupes ou des souhaits, comme hours contact level-bac.',
    link: 'Écrivez une adresse en https qui contient {code}.',
    folder: 'Écrivez l’adresse d’un dossier sur le même site que ce cadre.',
    language: 'Écrivez un code de langue, comme fr.',
  },
  unframed: 'Ce réglage n’agit que dans un cadre : ouverte seule, cette page ne mène pas vers un autre site.',
};

const en: EmbedTexts = {
  loading: 'Loading.',
  failed: 'This content cannot be shown.',
  editor: 'To correct, for whoever manages this site',
  unknownWidget: (widget, known) => `There is no widget=${widget}. You can write: ${known.join(', ')}.`,
  noWidget: (known) => `The address of the frame does not say what to show. Add ?widget= and: ${known.join(', ')}.`,
  unknownAttribute: (name, known) => `${name} is not a setting of this element. You can write: ${known.join(', ')}.`,
  wrongValue: (name, value) => `${name}=${value} is left out.`,
  takes: {
    theme: 'Possible values: light, dark, auto.',
    mode: 'Possible value: adviser.',
    events: 'Possible values: progress, full.',
    box: 'Write this setting without a value, or remove it.',
    level: 'Write a number from 1 to 6.',
    name: 'Write a name of 1 to 60 characters.',
    job: 'Write a ROME code, such as M1855.',
    jobs: 'Write ROME codes or beginnings of codes, such as J K13.',
    wishes: 'Write groups or wishes, such as hours contact level-bac.',
    link: 'Write an https address that holds {code}.',
    folder: 'Write the address of a folder on the same site as this frame.',
    language: 'Write a language code, such as fr.',
  },
  unframed: 'This setting works in a frame only: opened alone, this page leads to no other site.',
};

/** In English where the page is asked for in English, else in French. */
export const embedTexts = (language: string): EmbedTexts => (/^en\b/i.test(language) ? en : fr);
