// French, « vous »: what is said once a reader looks closer at a list or a card.
import { S, place, plural, quoted } from './french.ts';
import type { CloserMessages } from './messages.ts';

export const frCloser: CloserMessages = {
  closer: {
    conditions: 'Conditions de travail',
    ways: 'Façons d’être souvent attendues',
    facts: 'Bon à savoir',
    passage: (from) => `La fiche officielle de votre métier (${from}) cite celui-ci parmi les évolutions possibles.`,
    tension: ([low, high], [least, most]) =>
      `Difficulté des employeurs à recruter${S}: ${low === high ? low : `${low} à ${high}`} sur 5${least === most ? '' : ` (de ${least} à ${most} selon les régions)`}`,
    emerging: 'Métiers émergents proches',
    emergingHelp: 'Ces noms de métier sont récents. Les listes officielles ne les citent pas encore.',
    stable: (stays, top) =>
      `Et si une de vos réponses changeait d’un cran, ou manquait${S}? ` +
      (stays === top
        ? `Les ${top} premiers métiers resteraient en tête.`
        : stays === 0
          ? `Les ${top} premiers métiers pourraient tous changer.`
          : `Au moins ${stays} des ${top} premiers métiers ${plural(stays, 'resterait', 'resteraient')} en tête.`),
    without: (question, without, now) =>
      `Sans votre réponse à ${quoted(question)}, ce métier serait ${place(without)} au lieu de ${place(now)}.`,
    wayTitle: 'Un chemin possible en deux étapes',
    wayIntro: 'Ce métier est loin de ce que vous savez faire. Un autre vous en rapprocherait.',
    wayFirst: (title) => `D’abord${S}: ${title}.`,
    waySecond: 'Puis ce métier.',
    wayLeft: `Il vous resterait à apprendre${S}:`,
    tensionThere: ([low, high]) => `Dans votre région${S}: ${low === high ? low : `${low} à ${high}`} sur 5`,
    diploma: (enough) =>
      enough ? 'Votre diplôme atteint le niveau souvent demandé' : 'Votre diplôme est sous le niveau souvent demandé',
  },
};
