// French, « tu »: what is said to the reader where a CV is read.
import { S } from './french.ts';
import type { Addressed, Messages } from './messages.ts';

export const frXTuCv: Addressed<Pick<Messages, 'cv'>> = {
  cv: {
    title: 'Partir de ton CV',
    promise:
      'Ton CV reste sur cet appareil. Il n’est ni envoyé, ni gardé. Nom, adresse, âge, famille, santé et nationalité sont écartés aussitôt.',
    paste: 'Colle le texte de ton CV',
    file: 'Ou choisis un fichier',
    empty: 'Colle d’abord le texte de ton CV.',
    nothing: 'Nous n’avons reconnu aucun métier ni aucune compétence. Ajoute tes métiers un par un avec la recherche.',
    refusals: {
      empty: 'Ce fichier est vide. Choisis-en un autre, ou colle le texte.',
      'too-large': `Ce fichier dépasse 5${S}Mo. Colle plutôt le texte de ton CV.`,
      encrypted: 'Ce fichier est protégé par un mot de passe. Ouvre-le, copie le texte, puis colle-le ici.',
      scanned: 'Ce PDF est une image sans texte, comme un scan. Tape ou colle le texte de ton CV.',
      picture: 'Ce fichier est une image. Tape ou colle le texte de ton CV.',
      'old-word': 'Ce fichier vient d’un ancien Word. Enregistre-le au format docx, ou colle le texte.',
      'other-kind': 'Ce type de fichier n’est pas lu ici. Choisis un PDF, un docx ou un txt, ou colle le texte.',
      broken: 'Ce fichier est abîmé, nous n’arrivons pas à le lire. Choisis-en un autre, ou colle le texte.',
      'too-long': 'Ce fichier est trop long à lire. Colle plutôt le texte de ton CV.',
      'no-reader': 'Ce site ne lit ni les PDF ni les fichiers Word. Ouvre le tien, copie le texte, puis colle-le ici.',
      load: 'La lecture de ce fichier n’a pas pu être chargée. Vérifie ta connexion, ou colle le texte.',
    },
    foundTitle: 'Ce que nous avons lu dans ton CV',
    foundIntro: 'Rien n’est retenu sans ton accord. Dis oui ou non à chaque ligne, et passe ce qui ne compte pas.',
    cut: 'Ton CV est très long. Nous n’en avons lu que le début.',
  },
};
