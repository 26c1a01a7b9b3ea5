// French, « tu »: what the summary says to the reader. The page itself says « je », and the adviser's desk speaks to two.
import { S } from './french.ts';
import { frSummary } from './fr-summary.ts';
import type { MessageOverrides } from './messages.ts';

export const frXTuSummary: MessageOverrides = {
  summary: {
    title: 'Ta synthèse',
    intro: 'Ce que tu as dit, et où cela mène. Deux pages à garder, ou à montrer à un conseiller ou une conseillère.',
    emptyTitle: 'Ta synthèse est encore vide',
    empty: 'Réponds à quelques questions, ou ouvre un fichier enregistré plus tôt.',
    promise: `Rien n’est envoyé. Personne ne reçoit tes réponses sans un geste de toi (Code du travail, article L6313-4${S}; RGPD).`,
    notAnAssessment: 'Ce n’est pas un bilan de compétences. Ce sont tes réponses et des faits sur les métiers.',
    printBlocked:
      'Ce cadre ne laisse pas imprimer. Enregistre le fichier, puis ouvre-le sur une page qui n’est pas dans un cadre.',
    link: {
      title: 'Un lien vers tes réponses',
      warning: 'Qui a ce lien peut lire tes réponses. Ne le donne qu’à une personne de confiance.',
      label: 'Ton lien',
      tooLong: 'Tes réponses sont trop longues pour un lien. Enregistre plutôt le fichier.',
      noAddress: 'Cette page n’a pas d’adresse à partager. Enregistre plutôt le fichier.',
      codeLabel: 'Code QR de ton lien',
    },
    prompt: {
      intro: 'Lis ce texte avant de le copier. Il ne contient rien de ce qui a été tapé. N’y ajoute ni nom, ni santé.',
      question: 'Ta question',
    },
    copyByHand: 'Ton navigateur ne laisse pas copier d’ici. Le texte est sélectionné, copie-le toi-même.',
    open: {
      linkHelp: 'Colle le lien entier.',
      refusals: { ...frSummary.open.refusals, damaged: 'Le lien est abîmé ou incomplet. Copie-le en entier.' },
      refused: 'Rien n’a été ouvert, tes réponses restent comme elles étaient.',
    },
  },
};
