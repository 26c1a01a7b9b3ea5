// French, « vous »: what is said around jobs.
import { S, and, count, date, inner, number, or, plural, quoted } from './french.ts';
import type { JobsMessages } from './messages.ts';

/** The six official classes of exposure, in words. */
const EXPOSURE = ['presque aucune', 'très peu', 'peu', 'une partie', 'beaucoup', 'la plupart'];

export const frJobs: JobsMessages = {
  source: ({ publisher, name, version, date: iso, licence }, old, official) =>
    `Données${S}: ${publisher}, ${name} version ${version} (${date(iso)}${old ? ', plus d’un an' : ''}), ${licence}.${official ? '' : ' Les compétences sont reformulées par passerelle.'}`,
  skills: {
    title: 'Que savez-vous déjà faire' + S + '?',
    intro: 'Un métier exercé, même il y a longtemps. Ou une activité hors du travail.',
    search: 'Métier ou activité',
    searchHelp: 'Par exemple' + S + ': caissière, maçon, bénévole, aidant',
    cv: 'Partir de mon CV',
    found: (hits, text) => `${count(hits, 'proposition', 'propositions')} pour «${S}${text}${S}»`,
    none: (text) => `Rien trouvé pour «${S}${text}${S}». Essayez un mot plus simple ou un métier proche.`,
    add: `Ajouter${S}:`,
    jobHit: (official) => (official === undefined ? 'métier' : `métier${S}: ${official}`),
    experienceHit: 'hors du travail',
    chosen: 'Ce que vous avez fait',
    remove: (title) => `Retirer${S}: ${title}`,
    added: (title) => `Ajouté${S}: ${title}`,
    removed: (title) => `Retiré${S}: ${title}`,
    checklistTitle: 'Savez-vous le faire' + S + '?',
    checklistIntro: (skills) =>
      `Ce que vous avez fait laisse supposer des compétences. Voici ${plural(skills, 'la plus parlante', `les ${skills} plus parlantes`)}. Nous les comptons toutes tant que vous ne dites pas non.`,
    yes: 'Oui',
    no: 'Non',
    tally: (had, declined, left) => `${had} oui, ${declined} non, ${left} à confirmer`,
    others: 'Vos autres réponses',
    empty: 'Ajoutez un métier ou une activité. Nous vous proposerons des compétences à confirmer.',
    example: (text) => `Par exemple${S}: ${text}`,
  },
  wish: {
    levels: {
      none: 'Accessible sans diplôme',
      cap: 'Accessible avec un CAP',
      bac: 'Accessible avec le bac',
      'bac+2': 'Accessible avec un bac+2',
      'bac+3': 'Accessible avec un bac+3',
      'bac+5': 'Accessible avec un bac+5',
    },
    oneOf: {
      domain: (names) => `${plural(names.length, 'Le domaine', 'L’un des domaines')} ${or(names.map(quoted))}`,
      centre: (names) =>
        `${plural(names.length, 'Le centre d’intérêt', 'L’un des centres d’intérêt')} ${or(names.map(quoted))}`,
    },
  },
  card: {
    code: (code) => `Code ROME ${code}`,
    keys: (had, total, presumed) =>
      `${had} des ${total} compétences clés${presumed ? `, dont ${presumed} à confirmer` : ''}`,
    noneHad: (total) => `Aucune des ${total} compétences clés pour l’instant`,
    keysOfJob: (total) => `${total} compétences clés`,
    access: {
      unknown: 'Niveau d’accès' + S + ': non précisé',
      none: 'Accessible sans diplôme',
      cap: 'Souvent demandé' + S + ': CAP',
      bac: 'Souvent demandé' + S + ': bac',
      'bac+2': 'Souvent demandé' + S + ': bac+2',
      'bac+3': 'Souvent demandé' + S + ': bac+3',
      'bac+5': 'Souvent demandé' + S + ': bac+5',
      'bac+8': 'Souvent demandé' + S + ': bac+8',
    },
    terms: {
      code: `Code ROME${S}: le numéro du métier dans la liste officielle.`,
      keys: `Compétences clés${S}: ce que la fiche officielle demande de savoir faire.`,
    },
    regulated: 'Métier réglementé',
    regulatedHelp:
      'Un diplôme, un titre ou une autorisation est obligatoire. Vérifiez-le sur la fiche officielle avant tout.',
    reasonsTitle: 'Pourquoi ce métier',
    shared: `Vous savez déjà${S}:`,
    sharedPresumed: `Vous savez sans doute déjà${S}:`,
    common: `Un point commun avec ce que vous avez fait${S}:`,
    neighbourOfPast: {
      nearest: (title) => `Voisin du métier que vous avez exercé${S}: ${title}. Beaucoup de points communs.`,
      'near-nearest': (title) => `Proche des métiers voisins du vôtre${S}: ${title}.`,
      family: (title) => `De la même famille que votre métier${S}: ${title}.`,
      domain: (title) => `Du même domaine que votre métier${S}: ${title}.`,
    },
    neighbour: {
      nearest: (title) => `Voisin d’un métier dont vous avez des compétences${S}: ${title}.`,
      'near-nearest': (title) => `Proche des voisins d’un métier dont vous avez des compétences${S}: ${title}.`,
      family: (title) => `De la même famille qu’un métier dont vous avez des compétences${S}: ${title}.`,
      domain: (title) => `Du même domaine qu’un métier dont vous avez des compétences${S}: ${title}.`,
    },
    tastes: (letters) => `Il va dans le sens de vos goûts${S}: ${and(letters.map(quoted))}.`,
    tastesDiffer: 'Il ressemble moins à ce que vous aimez faire.',
    wishKept: (wish) => `Il respecte votre souhait${S}: ${inner(wish)}.`,
    wishBroken: (wish) => `Il ne respecte pas votre souhait${S}: ${inner(wish)}.`,
    reservationsTitle: 'À savoir',
    details: 'Voir le détail',
    hide: 'Masquer le détail',
    about: (title) => `pour le métier${S}: ${title}`,
    had: 'Ce que vous savez faire',
    presumed: 'à confirmer',
    toLearn: 'Ce qu’il reste à apprendre',
    allHad: 'Vous avez toutes les compétences clés de ce métier.',
    know: 'Je sais faire',
    noted: 'C’est noté.',
    requirements: {
      'driving-licence': 'Permis de conduire demandé',
      caces: 'CACES demandé (certificat pour conduire des engins)',
      exam: 'Concours à réussir',
      'clean-record': 'Casier judiciaire vierge demandé',
      'state-diploma': 'Diplôme d’État demandé',
      registration: 'Inscription à un ordre professionnel obligatoire',
      card: 'Carte professionnelle ou agrément demandé',
    },
    sometimes: ', selon l’employeur ou le poste',
    exposure: ([low, high]) =>
      `Tâches que l’IA générative pourrait transformer${S}: ${low === high ? EXPOSURE[low] : `de «${S}${EXPOSURE[low]}${S}» à «${S}${EXPOSURE[high]}${S}»`}`,
    old: ', plus d’un an',
    tags: {
      'eco-strategic': 'Utile à la transition écologique',
      'eco-green': 'Métier de l’environnement',
      digital: 'Lié à la transition numérique',
    },
    plan: 'Voir mon plan',
    links: 'Pour aller plus loin',
    ownLink: 'En savoir plus sur ce site',
  },
  matches: {
    title: 'Des métiers à découvrir',
    basis: (tastes, experiences, confirmed) => {
      const parts = [
        ...(tastes ? ['vos goûts'] : []),
        ...(experiences ? [`${count(experiences, 'expérience', 'expériences')}`] : []),
        ...(confirmed ? [`${count(confirmed, 'compétence confirmée', 'compétences confirmées')}`] : []),
      ];
      const advice = !tastes
        ? ' Répondez aux questions pour tenir compte de vos goûts.'
        : parts.length === 1
          ? ' Ajoutez un métier exercé pour tenir compte de ce que vous savez faire.'
          : '';
      return `D’après ${and(parts)}.${advice}`;
    },
    relaxed: (wishes) =>
      `Trop peu de métiers respectaient tous vos souhaits. Nous avons assoupli${S}: ${and(wishes.map(inner))}.`,
    count: (shown, of) => `${shown} métiers affichés, sur ${number(of)} comparés`,
    more: (jobs) => `Voir ${jobs} métiers de plus`,
    shown: (jobs) => `${jobs} métiers affichés.`,
    last: (jobs) => `Ce sont les ${jobs} métiers les plus proches de vos réponses.`,
    updated: (first) => `Liste mise à jour. En premier${S}: ${first}.`,
    emptyTitle: 'Votre liste apparaîtra ici',
    empty:
      'Répondez à quelques questions ou ajoutez un métier exercé. Les métiers qui s’en rapprochent s’afficheront aussitôt.',
    undecided:
      'Vos réponses ne départagent pas encore les métiers. Ajoutez un métier exercé ou une activité, et la liste s’affichera.',
    afterTitle: 'Et maintenant' + S + '?',
    after: 'Ouvrez les fiches qui vous attirent, puis essayez ou parlez-en. Ces deux services sont gratuits.',
    notAnAssessment:
      'Ce sont des pistes, pas une évaluation. Un conseiller en évolution professionnelle peut en parler avec vous, gratuitement.',
    openness: 'Jusqu’où chercher' + S + '?',
    close: 'Proches de mon parcours',
    open: 'Plus ouverts',
    opennessSteps: [
      'Les métiers les plus proches d’abord',
      'Un peu plus de métiers d’autres domaines',
      'Davantage de métiers d’autres domaines',
      'Encore plus de métiers d’autres domaines',
      'Le plus de métiers d’autres domaines',
    ],
    stonesTitle: 'Avec une étape',
    stonesIntro: 'Des métiers plus loin de vous aujourd’hui. Un premier métier vous en rapprocherait.',
    stoneBy: (title) => `En passant par${S}: ${title}`,
    stoneGains: `Vous y gagneriez${S}:`,
    stoneKeys: (then, today, total) =>
      `Vous auriez alors ${then} de ses ${total} compétences clés, au lieu de ${today || 'zéro'} aujourd’hui.`,
    stoneMore: (skills) => `et ${count(skills, 'autre compétence', 'autres compétences')}`,
    showCard: 'Voir sa fiche',
    hideCard: 'Masquer sa fiche',
    nextTitle: 'Ce qu’il serait le plus utile d’apprendre',
    nextIntro: 'Chacune de ces compétences vous rapprocherait de plusieurs métiers à la fois.',
    nextOpens: (jobs, titles) =>
      `Vous rapprocherait de ${count(jobs, 'métier', 'métiers')}, comme${S}: ${titles.join(`${S}; `)}`,
  },
};
