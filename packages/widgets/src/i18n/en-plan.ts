// English: what is said of the plan, its money and the reader's situation. Schemes are French ones: their names stay.
import type { MonthRange } from '@passerelle/engine/plan';
import { formatsOf } from './formats.ts';
import { planFormatsOf } from './plan-formats.ts';
import type { PlanMessages } from './plan-messages.ts';

const { and, count, date, number, or } = formatsOf('en-GB', 'and', 'or');
const { month, shortMonth, money } = planFormatsOf('en-GB');
const quoted = (name: string): string => `“${name}”`;
const inner = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const dated = (iso: string): string => (iso.length === 4 ? iso : iso.length === 7 ? month(iso) : date(iso));

/** Whole months: the figures are no finer. */
const monthsOf = ({ low, high }: MonthRange): string => {
  const [least, most] = [Math.floor(low), Math.ceil(high)];
  if (least === most) return count(most, 'month', 'months');
  return least === 0 ? `up to ${count(most, 'month', 'months')}` : `${least} to ${count(most, 'month', 'months')}`;
};

const STATUSES = {
  'employee-permanent': 'on a permanent contract (CDI)',
  'employee-fixed-term': 'on a fixed-term or agency contract (CDD, intérim)',
  jobseeker: 'looking for work',
  public: 'in the civil service',
  'self-employed': 'self-employed',
  none: 'out of work, not looking',
} as const;
const UNITS = {
  monthsWorked: 'months of work',
  monthsInFirm: 'months in the firm',
  fixedTermMonthsInFiveYears: 'months of work in 5 years',
  fixedTermMonthsLastYear: 'months on fixed-term contracts in a year',
  daysWorkedIn60Months: 'days of work in 5 years',
} as const;
const ASKED = {
  ...UNITS,
  status: 'your situation at work',
  lowQualification: 'your level of diploma',
  'present-job': 'your present job',
} as const;

export const enPlan: PlanMessages = {
  plan: {
    title: 'Your plan',
    emptyTitle: 'Your plan will appear here',
    empty: `First choose a job. On its card, press ${quoted('See my plan')}.`,
    lasts: (months, hours) => `Allow ${monthsOf(months)}, at ${count(hours, 'hour', 'hours')} a week.`,
    endsIn: ({ soonest, latest }) =>
      soonest === latest
        ? `It may end in ${month(soonest)}.`
        : `It may end between ${month(soonest)} and ${month(latest)}.`,
    finished: 'All the steps are done. Well done.',
    long: 'At this pace it is very long. Try more hours a week. Or aim at a nearer job first.',
    whyRange:
      'It depends on the level asked, on what you have left to learn and on your pace. It is a range; nothing is certain.',
    tally: (done, total, skills) =>
      `${count(done, 'step', 'steps')} done out of ${total}. ${
        skills ? `${count(skills, 'skill', 'skills')} left to learn.` : 'No skill left to learn.'
      }`,
    nextStep: (name) => `Your next step: ${inner(name)}`,
    changed: ({ soonest, latest }, left) =>
      left
        ? `Noted. ${count(left, 'step', 'steps')} left; it may end ${soonest === latest ? `in ${month(soonest)}` : `between ${month(soonest)} and ${month(latest)}`}.`
        : 'Noted. All the steps are done.',
    paceTitle: 'Your pace',
    pace: (start, hours) => `from ${month(start)}, ${number(hours)} h a week`,
    start: 'I begin in',
    month,
    hours: 'Time that I can give',
    paces: {
      side: (hours) => `Beside the rest: ${hours} h a week`,
      half: (hours) => `Half time: ${hours} h a week`,
      full: (hours) => `Full time: ${hours} h a week`,
    },
    ownPace: 'Another number of hours',
    ownHours: 'Hours a week',
    stepsTitle: 'The steps',
    order: 'The order: first what many jobs share, then the core of this job, then the rest.',
    steps: {
      requirement: {
        name: 'Check what is compulsory',
        what: 'Before any effort, make sure of what the law or the employer asks for.',
      },
      try: {
        name: 'Try the job',
        what: 'See it closely before you train. An immersion lasts a month at most.',
      },
      qualify: {
        name: 'Get the diploma asked for',
        what: 'Nobody may do the job without it. Its skills are learnt during this training.',
      },
      basics: { name: 'Learn the basics', what: 'They are of use in many jobs.' },
      core: { name: 'Learn the core of the job', what: 'What is at the centre of this job.' },
      further: { name: 'Learn the rest', what: 'What is of use too, depending on the post.' },
      ai: { name: 'Use AI with care', what: 'Four useful habits, first of all in any job.' },
      practise: { name: 'Practise', what: 'A placement, volunteering or a project to show.' },
      meet: {
        name: 'Meet people of the trade',
        what: 'A fair, an association, a colleague. Ask for advice, not for a post.',
      },
      say: { name: 'Say what you can do', what: 'Put your skills into words, for a CV and an interview.' },
    },
    tryTwice: 'Its conditions are hard. Try it twice, once at its hardest hours.',
    number: (position) => `Step ${position}`,
    when: (from, latest, months) =>
      `${from === latest ? shortMonth(from) : `${shortMonth(from)} to ${shortMonth(latest)}`}${months.high ? `, ${monthsOf(months)}` : ''}`,
    during: (step) => `during the step ${quoted(step)}`,
    isDone: 'done',
    isFree: 'free',
    requiredTitle: 'What is asked for',
    uncounted: 'How long this takes is not known here. It is not in the length of the plan.',
    waysTitle: 'How',
    ways: {
      'short-course': 'A short course',
      certification: 'A training that leads to a recognised diploma or title',
      apprenticeship: 'Work and study (alternance), with a contract and pay',
      vae: 'VAE, to have what you already know recognised',
      immersion: 'An immersion in a firm',
      'own-project': 'A project of your own, to practise',
    },
    skillsTitle: 'To learn, in this order. Tick what is learnt.',
    allLearnt: 'All is learnt in this step.',
    showTitle: 'To show',
    cvTitle: 'For your CV',
    cvHelp: 'Use these lines. For the interview, tell a lived example of each: where, when, what you did, the result.',
    interview: (skill) => `For example: ${quoted(`${skill}. I did it when…`)}`,
    nothingToSay: 'The lines will appear here as soon as you have skills of this job.',
    goalTitle: 'Goal',
    goals: {
      'requirement-known': () => 'I know what is compulsory, and how to get it.',
      'job-tried': () => 'I have seen this job closely, and know whether I like it.',
      'diploma-had': () => 'I have the diploma or title asked for.',
      'skills-shown': (names) =>
        names.length ? `I can show somebody: ${names.map(quoted).join(', ')}.` : 'It is learnt.',
      'ai-answer-checked': (jobs) =>
        `I have checked an answer of an AI against a sure source${jobs.length ? ', on a task of this job' : ''}.`,
      'work-shown': () => 'I have a piece of work to show.',
      'people-met': () => 'I have spoken with two people of this job.',
      'skills-worded': () => 'These lines are in my CV, and I have an example of each.',
    },
    linksTitle: 'Where to go',
    typeThere: (title, code) => `To type there: ${quoted(title)}, or the ROME code ${code}.`,
    questionsTitle: 'Questions to ask somebody of the trade',
    questions: {
      'usual-day': () => 'Tell me about an ordinary day. And a bad day?',
      condition: ([what = '']) => `${quoted(what)}: how do you live with it?`,
      hours: ([what = '']) => `${quoted(what)}: is it frequent?`,
      public: ([what = '']) => `${quoted(what)}: how does it go?`,
      'core-skill': ([what = '']) => `${quoted(what)}: how did you learn it?`,
      'missing-skill': ([what = '']) => `${quoted(what)}: I cannot do it yet. Where should I begin?`,
      requirement: (what) => `How did you get what is asked for${what.length ? ` (${and(what.map(inner))})` : ''}?`,
      'ai-changes': () => 'What does AI change in your work?',
      'way-in': () => 'By which way did you come to this job?',
    },
    aiSkills: {
      'write-request': {
        name: 'Write a clear request',
        what: 'The aim, the context, the form wanted. Then correct and ask again.',
      },
      'check-answer': {
        name: 'Check the answer, spot bias',
        what: 'It may be wrong or unfair. Look for a sure source.',
      },
      'protect-data': {
        name: 'Protect data',
        what: 'No name, no health, no secret of the firm in a request.',
      },
      'know-law': {
        name: 'Know the rules',
        what: 'GDPR, the European AI Act, and the rule of your employer.',
      },
    },
    aiOfJob: 'Then try them on tasks of this job.',
    aiUnknown: 'How far AI touches this job is not known.',
    aiLimit: 'This is about the whole job. Nobody knows which skill will change.',
    calendarTitle: 'Calendar',
    calendarHelp: 'Dark line: at the shortest. Light line: at the longest.',
    columns: { from: 'From', soonest: 'Ends at the soonest', latest: 'Ends at the latest' },
    shortMonth,
    toCalendar: 'Put these dates in my calendar',
    toCalendarHelp: 'A file is saved on your device. Open it with your calendar.',
    saved: (file) => `File saved: ${file}.`,
    calendarName: (title) => `My plan: ${title}`,
    calendarSummary: (step, title) => `${step} (${title})`,
    nearTitle: 'Now within your reach',
    nearIntro: 'What you have learnt brings you nearer to these jobs as well.',
    noCatalogue:
      'We have no catalogue of courses. The links lead to official searches. Have an adviser read this plan.',
  },
  money: {
    title: 'Paying for this project',
    intro:
      'The price of a training depends on who gives it. We do not know it. Ask for an estimate, and begin with what is free.',
    cost: 'The budget',
    freeSteps: (steps) => count(steps, 'free step', 'free steps'),
    paidSteps: (names) => `May have to be paid: ${and(names.map(inner))}`,
    nothingPaid: 'No step to pay for.',
    unknownPrice: 'ask for the price (estimate)',
    mayPay: (scheme) => `May pay: ${scheme}`,
    remains: 'Left to you',
    remainsAtLeast: (euros) => `at least ${money(euros)} if the CPF pays, then what your schemes do not cover`,
    remainsUnknown: 'what your schemes do not cover',
    sources: 'Each amount is that of the scheme of that name below, with its date and its official site.',
    notAdded: 'These amounts do not add up: some schemes exclude each other.',
    euros: ({ low, high }) =>
      low === high ? money(high) : low ? `${money(low)} to ${money(high)}` : `up to ${money(high)}`,
    schemesTitle: 'The schemes',
    kinds: { help: 'Free help', money: 'Funding', pointer: 'Ask there' },
    verdicts: { eligible: 'Probably yes', perhaps: 'Perhaps', no: 'No, from your answers' },
    sorted: (likely, perhaps) => `Schemes sorted: ${likely} likely, ${perhaps} perhaps.`,
    ruledOut: (schemes) => `${count(schemes, 'scheme', 'schemes')} ruled out by your answers`,
    adviser: 'To be checked with an adviser.',
    pays: 'What it brings',
    conditions: 'Conditions',
    why: 'Why this answer',
    official: 'Official site',
    dated: (validFrom, checked) =>
      checked
        ? `Read again on the official site on ${dated(checked)}.`
        : validFrom
          ? `Figures of ${dated(validFrom)}, not read again on the official site.`
          : 'No known date.',
    stale: 'To be checked',
    missing: 'The schemes could not be loaded.',
    reasons: {
      'open-to-all': () => 'Open to everybody.',
      'status-fits': ({ status }) => `Your situation fits: ${STATUSES[status]}.`,
      'status-excluded': ({ accepted }) =>
        `Meant for another situation: ${or(accepted.map((status) => STATUSES[status]))}.`,
      'status-to-ask': ({ status }) => `In your situation (${STATUSES[status]}), the rule is to be asked.`,
      enough: ({ question, asked, given }) => `${number(given)} ${UNITS[question]}; ${number(asked)} are needed.`,
      'not-enough': ({ question, asked, given }) => `${number(given)} ${UNITS[question]}; ${number(asked)} are needed.`,
      'other-job': () => 'The ROME code of the job aimed at is not that of yours.',
      'same-job': ({ code }) => `The job aimed at has the same ROME code as yours (${code}). It must be another.`,
      unknown: ({ question }) => `We lack: ${ASKED[question]}.`,
      'conditions-unknown': () => 'The conditions are to be asked there.',
      decides: ({ who }) =>
        ({
          adviser: 'An adviser decides.',
          employer: 'The employer must agree.',
          commission: 'A commission studies the request.',
        })[who],
      first: ({ scheme }, labelOf) => `First: ${labelOf(scheme)}.`,
      see: ({ scheme }, labelOf) => `See rather: ${labelOf(scheme)}.`,
      'ask-before': ({ days, longDays, longMonths }) =>
        `Ask ${days} days before${longDays === undefined ? '' : `, ${longDays} if the training is longer than ${longMonths} months`}.`,
      hours: ({ fewest, most }) => `${fewest} to ${most} hours of training.`,
      rate: ({ perYear, most, assumed }) =>
        `${money(perYear)} a year, ${money(most)} at most${assumed ? '. More with few diplomas' : ''}.`,
    },
  },
  situation: {
    title: 'Sort the schemes by your situation',
    help: 'Nothing is compulsory. Your answers only serve to sort the schemes.',
    status: 'Today, you are',
    statusHelp: 'Choose what is most like you.',
    statuses: {
      'employee-permanent': 'On a permanent contract (CDI)',
      'employee-fixed-term': 'On a fixed-term or agency contract (CDD, intérim)',
      jobseeker: 'Looking for work',
      public: 'In the civil service',
      'self-employed': 'Self-employed',
      none: 'Out of work, not looking',
    },
    skip: 'I do not know, skip',
    counts: {
      monthsWorked: {
        label: 'Months of work as an employee, in all',
        help: 'A year is 12 months. Leave it empty if you do not know.',
      },
      monthsInFirm: { label: 'Months of work in your present firm', help: 'Leave it empty if you do not know.' },
      fixedTermMonthsInFiveYears: {
        label: 'Months of work in the last 5 years, all contracts together',
        help: '60 at most. Leave it empty if you do not know.',
      },
      fixedTermMonthsLastYear: {
        label: 'Months on fixed-term contracts in the last 12 months',
        help: '12 at most. Leave it empty if you do not know.',
      },
      daysWorkedIn60Months: {
        label: 'Days worked in the last 5 years',
        help: 'Five years of full time are about 1,300 days. Leave it empty if you do not know.',
      },
    },
    notBetween: (least, most) => `Give a whole number, from ${least} to ${number(most)}.`,
    lowQualification: 'Do you have few diplomas?',
    lowQualificationHelp: 'A CAP at most, or no diploma. Some schemes then pay more.',
    yes: 'Yes',
    no: 'No',
    level: 'Your highest diploma',
    levelHelp: 'It may shorten the plan.',
    levels: {
      none: 'None',
      cap: 'CAP or equivalent',
      bac: 'Bac',
      'bac+2': 'Bac+2',
      'bac+3': 'Bac+3',
      'bac+5': 'Bac+5',
      'bac+8': 'Bac+8',
    },
  },
};
