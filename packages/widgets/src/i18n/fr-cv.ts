// French, « vous »: what is said where a CV is read.
import { S, and, count, plural, quoted } from './french.ts';
import type { CvMessages } from './cv-messages.ts';

export const frCv: CvMessages = {
  title: 'Partir de votre CV',
  promise:
    'Votre CV reste sur cet appareil. Il n’est ni envoyé, ni gardé. Nom, adresse, âge, famille, santé et nationalité sont écartés aussitôt.',
  paste: 'Collez le texte de votre CV',
  pasteHelp: 'Tout le texte, tel quel.',
  read: 'Lire ce texte',
  file: 'Ou choisissez un fichier',
  fileHelp: `PDF, Word (docx) ou texte (txt), 5${S}Mo au plus. Les dix premières pages sont lues.`,
  reading: 'Lecture du fichier…',
  stop: 'Arrêter la lecture',
  stopped: 'Lecture arrêtée.',
  empty: 'Collez d’abord le texte de votre CV.',
  nothing: 'Nous n’avons reconnu aucun métier ni aucune compétence. Ajoutez vos métiers un par un avec la recherche.',
  refusals: {
    empty: 'Ce fichier est vide. Choisissez-en un autre, ou collez le texte.',
    'too-large': `Ce fichier dépasse 5${S}Mo. Collez plutôt le texte de votre CV.`,
    encrypted: 'Ce fichier est protégé par un mot de passe. Ouvrez-le, copiez le texte, puis collez-le ici.',
    scanned: 'Ce PDF est une image sans texte, comme un scan. Tapez ou collez le texte de votre CV.',
    picture: 'Ce fichier est une image. Tapez ou collez le texte de votre CV.',
    'old-word': 'Ce fichier vient d’un ancien Word. Enregistrez-le au format docx, ou collez le texte.',
    'other-kind': 'Ce type de fichier n’est pas lu ici. Choisissez un PDF, un docx ou un txt, ou collez le texte.',
    broken: 'Ce fichier est abîmé, nous n’arrivons pas à le lire. Choisissez-en un autre, ou collez le texte.',
    'too-long': 'Ce fichier est trop long à lire. Collez plutôt le texte de votre CV.',
    'no-reader':
      'Ce site ne lit ni les PDF ni les fichiers Word. Ouvrez le vôtre, copiez le texte, puis collez-le ici.',
    load: 'La lecture de ce fichier n’a pas pu être chargée. Vérifiez votre connexion, ou collez le texte.',
  },
  foundTitle: 'Ce que nous avons lu dans votre CV',
  foundIntro: 'Rien n’est retenu sans votre accord. Dites oui ou non à chaque ligne, et passez ce qui ne compte pas.',
  found: (jobs, experiences, skills) =>
    `Lu${S}: ${and([
      count(jobs, 'métier', 'métiers'),
      ...(experiences ? [count(experiences, 'activité', 'activités')] : []),
      count(skills, 'compétence', 'compétences'),
    ])}. Rien ne compte sans un oui.`,
  cut: 'Votre CV est très long. Nous n’en avons lu que le début.',
  groups: { jobs: 'Métiers exercés', experiences: 'Activités hors du travail', skills: 'Compétences' },
  accept: {
    jobs: (left) => `Oui ${plural(left, 'à ce métier', `aux ${left} métiers`)}`,
    experiences: (left) => `Oui ${plural(left, 'à cette activité', `aux ${left} activités`)}`,
    skills: (left) => `Oui ${plural(left, 'à cette compétence', `aux ${left} compétences`)}`,
  },
  accepted: (added) => `${count(added, 'réponse ajoutée', 'réponses ajoutées')}`,
  confidence: { clear: 'Écrit clairement', likely: 'Probable', unsure: 'À vérifier' },
  words: (quotes) => `Lu${S}: ${quotes.map(quoted).join(', ')}`,
  period: ({ from, to }) =>
    to === undefined
      ? `depuis ${from.year}`
      : to.year === from.year
        ? `en ${from.year}`
        : `de ${from.year} à ${to.year}`,
  years: (years) => count(years, 'an', 'ans'),
  yes: 'Oui',
  no: 'Non',
  another: 'Lire un autre CV',
  close: 'J’ai terminé',
};
