// Personal facts as people write them in a CV, at random: what no reading may take in.
import fc from 'fast-check';

/** Surnames that are jobs besides: the hardest to tell apart. */
const SURNAMES = [
  'Boulanger',
  'Berger',
  'Marchand',
  'Boucher',
  'Mercier',
  'Charpentier',
  'Fournier',
  'Cuisinier',
  'Lopez',
  'Nguyen',
  'Diallo',
];
const FIRST_NAMES = ['Marie', 'Paul', 'Inès', 'Karim', 'Aïssatou', 'Jean-Luc', 'Zoé', 'Nguyêt'];

export const somebody = fc
  .tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...SURNAMES))
  .chain(([first, last]) => fc.constantFrom(`${first} ${last}`, `${first} ${last.toUpperCase()}`));

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const pairs = (text: string, by: string): string => text.replace(/(..)(?=.)/g, `$1${by}`);
const year = fc.integer({ min: 1950, max: 2006 });

const phone = fc
  .tuple(
    digits(8),
    fc.constantFrom(' ', '.', '-', ''),
    fc.constantFrom('06', '07', '01', '+33 6', '+33 (0)7', '0033 6')
  )
  .map(([rest, by, start]) => `${start}${by === '' ? '' : by === '-' ? '-' : by}${pairs(rest, by)}`);
const email = fc
  .tuple(
    fc.constantFrom('marie', 'paul.boucher', 'ines-m', 'chef.cuisine'),
    fc.constantFrom('example.org', 'mail.example.fr')
  )
  .map(([who, where]) => `${who}@${where}`);
const link = fc.constantFrom(
  'https://example.org/maçon/cv',
  'www.linkedin.com/in/paul-boucher-comptable',
  'github.com/cariste',
  'http://boulanger.example.com'
);
const address = fc
  .tuple(
    fc.integer({ min: 1, max: 300 }),
    fc.constantFrom('rue', 'avenue', 'bis rue', 'impasse', 'chemin', 'allée', 'bd'),
    fc.constantFrom('du Boulanger', 'des Tisserands', 'Victor-Hugo', 'du Facteur-Cheval'),
    digits(5),
    fc.constantFrom('Paris', 'Saint-Étienne', 'VILLEURBANNE')
  )
  .chain(([n, way, name, code, town]) =>
    fc.constantFrom(`${n} ${way} ${name}, ${code} ${town}`, `${n}, ${way} ${name}`, `${code} ${town}`)
  );
const birth = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), year)
  .chain(([day, month, born]) =>
    fc.constantFrom(
      `Née le ${day}/${month}/${born}`,
      `Né en ${born}`,
      `Né(e) le ${day} mars ${born} à Lyon`,
      `Date de naissance : ${day}.${month}.${born}`,
      `Born ${day} May ${born}`,
      `${2026 - born} ans`
    )
  );
const family = fc.constantFrom(
  'Marié',
  'Mariée – 2 enfants',
  'Célibataire',
  'Divorcée, trois enfants à charge',
  'Pacsé, sans enfant',
  'Situation familiale : veuve',
  'Mère de quatre enfants',
  'Congé parental',
  'Je m’occupe de mon père',
  'Married, two children',
  'Single'
);
const health = fc.constantFrom(
  'RQTH',
  'Reconnue travailleuse handicapée',
  'Diabétique',
  'En rémission d’un cancer',
  'Arrêt longue maladie',
  'Burn-out',
  'Suite à un accident du travail',
  'Malentendant',
  'Carte d’invalidité',
  'Registered disabled',
  'Mi-temps thérapeutique : accueil des clients',
  'Dépression après un poste de cariste'
);
const nationality = fc.constantFrom(
  'Nationalité française',
  'Nationalité : marocaine',
  'Titre de séjour valable',
  'Nationality: Irish',
  'Italian citizen',
  'Naturalisé en 2012'
);
const photograph = fc.constantFrom(
  '[photo]',
  'Photo d’identité',
  'photo.jpg',
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==',
  'Ma photo : boulanger.png'
);
const labelled = fc
  .tuple(fc.constantFrom('Nom', 'Prénom', 'Nom et prénom', 'Name', 'Surname'), somebody)
  .map(([label, who]) => `${label} : ${who}`);
const addressed = fc
  .tuple(fc.constantFrom('M.', 'Mme', 'Monsieur', 'Madame', 'Dr'), somebody)
  .map(([title, who]) => `${title} ${who}`);

/** One fact, as a clause. */
export const personalFact = fc.oneof(
  phone,
  email,
  link,
  address,
  birth,
  family,
  health,
  nationality,
  photograph,
  labelled,
  addressed
);
