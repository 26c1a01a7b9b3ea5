// French, « tu »: the texts that speak to the reader. The others are those of « vous ».
import { MOST_NAMES, S, and, count, inner, number, place, plural, quoted } from './french.ts';
import type { Addressed, Messages } from './messages.ts';
import type { PlanMessages } from './plan-messages.ts';

export const frXTu: Addressed<Omit<Messages, keyof PlanMessages | 'cv'>> = {
  remember: {
    help: 'Sans cela, tes réponses disparaissent quand tu quittes la page. Rien n’est envoyé.',
    helpChecked: 'Décoche pour tout effacer. Rien n’est envoyé.',
    failed: 'Ton navigateur refuse de garder tes réponses. Elles restent tant que cette page est ouverte.',
  },
  consent: {
    help: 'Sans ton accord, ce site ne reçoit aucune réponse.',
    helpChecked: 'Décoche pour ne plus rien transmettre.',
  },
  errors: {
    load: 'Cette partie n’a pas pu être chargée. Vérifie ta connexion, puis réessaie.',
    search: 'La recherche n’a pas pu être chargée. Vérifie ta connexion, puis réessaie.',
  },
  quiz: {
    title: `Qu’aimes-tu faire${S}?`,
    intro: (questions, minutes) =>
      `${count(questions, 'question', 'questions')}, environ ${count(minutes, 'minute', 'minutes')}. Passe, reviens ou arrête-toi quand tu veux.`,
    stem: 'Aimerais-tu…',
  },
  result: {
    title: 'Ce que tu aimes faire',
    intro: (answered, total) =>
      answered < total
        ? `D’après ${plural(answered, 'une seule réponse', `tes ${answered} réponses`)} sur ${total}. Plus tu réponds, plus l’image est juste.`
        : `D’après tes ${answered} réponses.`,
    nothing: 'Réponds à quelques questions pour voir tes goûts se dessiner.',
    flat: 'Tes réponses ne font ressortir aucun goût plus qu’un autre. C’est fréquent. Tes compétences parleront davantage.',
    scale: 'Tes points pour chaque famille d’activités',
    notValidated:
      'Ces questions sont les nôtres. Elles n’ont pas encore été validées par une étude. Prends-les comme un point de départ.',
    moreTitle: 'Pour départager tes goûts',
    more: (letters, questions, minutes) =>
      `Tes points sont proches${letters.length <= MOST_NAMES ? ` pour ${and(letters.map(quoted))}` : ''}. Leur ordre peut encore changer. ${count(questions, 'question', 'questions')} de plus, environ ${count(minutes, 'minute', 'minutes')}, peuvent le rendre plus sûr. Tu peux aussi t’arrêter ici.`,
    moreIntro: 'Quelques questions pour départager tes goûts les plus proches. Arrête-toi quand tu veux.',
  },
  journey: {
    title: 'Trouver des métiers qui te ressemblent',
    steps: {
      quiz: { name: 'Tes goûts' },
      skills: { name: 'Ton expérience' },
      wishes: { name: 'Tes souhaits' },
      matches: { name: 'Tes métiers' },
      target: { name: 'Le métier que tu vises' },
      reach: { name: 'À ta portée' },
      plan: { name: 'Ton plan' },
      summary: { name: 'Ta synthèse' },
    },
    entriesTitle: `Par où veux-tu commencer${S}?`,
  },
  skills: {
    title: `Que sais-tu déjà faire${S}?`,
    none: (text) => `Rien trouvé pour ${quoted(text)}. Essaie un mot plus simple ou un métier proche.`,
    chosen: 'Ce que tu as fait',
    checklistTitle: `Sais-tu le faire${S}?`,
    checklistIntro: (skills) =>
      `Ce que tu as fait laisse supposer des compétences. Voici ${plural(skills, 'la plus parlante', `les ${skills} plus parlantes`)}. Nous les comptons toutes tant que tu ne dis pas non.`,
    others: 'Tes autres réponses',
    empty: 'Ajoute un métier ou une activité. Nous te proposerons des compétences à confirmer.',
  },
  wishes: {
    title: `Que souhaites-tu${S}?`,
    intro: `Coche ce qui compte pour toi, ou passe cette étape. Une préférence change l’ordre des métiers. Un souhait indispensable en retire${S}: le nombre est écrit à côté.`,
    groups: {
      centre: { help: 'Ce que tu aimes faire, ou aimerais faire.' },
      domain: { help: 'Un ou plusieurs domaines qui t’attirent.' },
    },
    project: 'Ton projet, si tu veux en dire plus',
    isRelaxed: 'assoupli dans ta liste',
    preferred: 'Tes souhaits changent l’ordre des métiers. Ils n’en retirent aucun.',
    kept: (jobs, of, musts) =>
      `${count(jobs, 'métier garde', 'métiers gardent')} ${plural(musts, 'ton souhait indispensable', 'tous tes souhaits indispensables')}, sur ${number(of)}.`,
    relaxed: (wishes) =>
      `Trop peu de métiers gardent tous tes souhaits indispensables. Dans ta liste, nous avons assoupli${S}: ${and(wishes.map(inner))}.`,
  },
  card: {
    regulatedHelp:
      'Un diplôme, un titre ou une autorisation est obligatoire. Vérifie-le sur la fiche officielle avant tout.',
    shared: `Tu sais déjà${S}:`,
    sharedPresumed: `Tu sais sans doute déjà${S}:`,
    common: `Un point commun avec ce que tu as fait${S}:`,
    neighbourOfPast: {
      nearest: (title) => `Voisin du métier que tu as exercé${S}: ${title}. Beaucoup de points communs.`,
      'near-nearest': (title) => `Proche des métiers voisins du tien${S}: ${title}.`,
      family: (title) => `De la même famille que ton métier${S}: ${title}.`,
      domain: (title) => `Du même domaine que ton métier${S}: ${title}.`,
    },
    neighbour: {
      nearest: (title) => `Voisin d’un métier dont tu as des compétences${S}: ${title}.`,
      'near-nearest': (title) => `Proche des voisins d’un métier dont tu as des compétences${S}: ${title}.`,
      family: (title) => `De la même famille qu’un métier dont tu as des compétences${S}: ${title}.`,
      domain: (title) => `Du même domaine qu’un métier dont tu as des compétences${S}: ${title}.`,
    },
    tastes: (letters) => `Il va dans le sens de tes goûts${S}: ${and(letters.map(quoted))}.`,
    tastesDiffer: 'Il ressemble moins à ce que tu aimes faire.',
    wishKept: (wish) => `Il respecte ton souhait${S}: ${inner(wish)}.`,
    wishBroken: (wish) => `Il ne respecte pas ton souhait${S}: ${inner(wish)}.`,
    had: 'Ce que tu sais faire',
    allHad: 'Tu as toutes les compétences clés de ce métier.',
  },
  matches: {
    basis: (tastes, experiences, confirmed) => {
      const parts = [
        ...(tastes ? ['tes goûts'] : []),
        ...(experiences ? [count(experiences, 'expérience', 'expériences')] : []),
        ...(confirmed ? [count(confirmed, 'compétence confirmée', 'compétences confirmées')] : []),
      ];
      const advice = !tastes
        ? ' Réponds aux questions pour tenir compte de tes goûts.'
        : parts.length === 1
          ? ' Ajoute un métier exercé pour tenir compte de ce que tu sais faire.'
          : '';
      return `D’après ${and(parts)}.${advice}`;
    },
    relaxed: (wishes) =>
      `Trop peu de métiers respectaient tous tes souhaits. Nous avons assoupli${S}: ${and(wishes.map(inner))}.`,
    last: (jobs) => `Ce sont les ${number(jobs)} métiers les plus proches de tes réponses.`,
    emptyTitle: 'Ta liste apparaîtra ici',
    empty:
      'Réponds à quelques questions ou ajoute un métier exercé. Les métiers qui s’en rapprochent s’afficheront aussitôt.',
    undecided:
      'Tes réponses ne départagent pas encore les métiers. Ajoute un métier exercé ou une activité, et la liste s’affichera.',
    notAnAssessment:
      'Ce sont des pistes, pas une évaluation. Un conseiller en évolution professionnelle peut en parler avec toi, gratuitement.',
    after: 'Ouvre les fiches qui t’attirent, puis essaie ou parles-en. Ces deux services sont gratuits.',
    stonesIntro: 'Des métiers plus loin de toi aujourd’hui. Un premier métier t’en rapprocherait.',
    stoneGains: `Tu y gagnerais${S}:`,
    stoneKeys: (then, today, total) =>
      `Tu aurais alors ${then} de ses ${total} compétences clés, au lieu de ${today || 'zéro'} aujourd’hui.`,
    nextIntro: 'Chacune de ces compétences te rapprocherait de plusieurs métiers à la fois.',
    nextOpens: (jobs, titles) =>
      `Te rapprocherait de ${count(jobs, 'métier', 'métiers')}, comme${S}: ${titles.join(`${S}; `)}`,
  },
  closer: {
    passage: (from) => `La fiche officielle de ton métier (${from}) cite celui-ci parmi les évolutions possibles.`,
    stable: (stays, top) =>
      `Et si une de tes réponses changeait d’un cran, ou manquait${S}? ` +
      (stays === top
        ? `Les ${top} premiers métiers resteraient en tête.`
        : stays === 0
          ? `Les ${top} premiers métiers pourraient tous changer.`
          : `Au moins ${stays} des ${top} premiers métiers ${plural(stays, 'resterait', 'resteraient')} en tête.`),
    without: (question, without, now) =>
      `Sans ta réponse à ${quoted(question)}, ce métier serait ${place(without)} au lieu de ${place(now)}.`,
    wayIntro: 'Ce métier est loin de ce que tu sais faire. Un autre t’en rapprocherait.',
    wayLeft: `Il te resterait à apprendre${S}:`,
    tensionThere: ([low, high]) => `Dans ta région${S}: ${low === high ? low : `${low} à ${high}`} sur 5`,
    diploma: (enough) =>
      enough ? 'Ton diplôme atteint le niveau souvent demandé' : 'Ton diplôme est sous le niveau souvent demandé',
  },
  project: {
    help: 'Rien n’est obligatoire, et rien ici ne change l’ordre des métiers. Tes réponses figurent sur ta synthèse.',
    valuesTitle: 'Dans le travail, ce qui compte pour toi',
    aimsTitle: 'Ce que tu cherches',
    level: 'Ton plus haut diplôme',
    levelHelp: 'Il dit quels métiers te sont déjà ouverts, et peut raccourcir ton plan.',
    region: `Où cherches-tu${S}?`,
  },
  target: {
    title: `Quel métier as-tu en tête${S}?`,
    intro: 'Écris son nom comme tu le dis. Tu verras ce que tu as déjà, et ce qui manque.',
    search: { label: 'Le métier que tu vises' },
    reachTitle: `Est-ce à ta portée${S}?`,
    none: 'Aucun métier n’est choisi. Reviens à la première étape pour en choisir un.',
    unknown: 'Dis d’abord ce que tu as fait, à l’étape précédente. Ce métier s’éclairera.',
    near: 'Oui, en partie dès aujourd’hui. Voici ce que tu as, et ce qui manque.',
    far: 'Il est encore loin de ce que tu sais faire. Ce n’est pas impossible. Voici le chemin, et des métiers plus proches.',
  },
};
