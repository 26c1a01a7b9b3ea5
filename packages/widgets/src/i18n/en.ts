// English, British spelling. Jobs, diplomas and services are French ones: their names stay French.
import { formatsOf } from './formats.ts';
import type { Messages } from './messages.ts';
import type { PlanMessages } from './plan-messages.ts';

const { and, count, date, number, or, plural } = formatsOf('en-GB', 'and', 'or');
/** A name set in a sentence. */
const quoted = (name: string): string => `“${name}”`;
/** Beyond so many names in a row, a sentence is no longer read. */
const MOST_NAMES = 4;
/** The beginning of a sentence set inside another. */
const inner = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The six official classes of exposure, in words. */
const EXPOSURE = ['hardly any', 'very few', 'few', 'some', 'many', 'most'];

export const en: Omit<Messages, keyof PlanMessages | 'summary' | 'cv'> = {
  language: 'en',
  direction: 'ltr',
  loading: 'Loading…',
  newTab: '(new tab)',
  label: (name) => `${name}:`,
  remember: {
    label: 'Keep my answers on this device',
    help: 'Otherwise your answers are gone when you leave the page. Nothing is sent.',
    helpChecked: 'Untick to erase everything. Nothing is sent.',
    failed: 'Your browser refuses to keep your answers. They stay while this page is open.',
  },
  consent: {
    label: 'I agree that this site receives my answers',
    help: 'Without your consent, this site receives no answer.',
    helpChecked: 'Untick to pass on nothing more.',
  },
  errors: {
    title: 'Something went wrong',
    load: 'This part could not be loaded. Check your connection, then try again.',
    pack: 'The data on jobs could not be read.',
    packVersion: 'This page cannot read this version of the data on jobs.',
    job: (code) => `The job ${quoted(code)} is not in our data.`,
    noJob: 'No job is given.',
    search: 'The search could not be loaded. Check your connection, then try again.',
    text: (name) => `The text ${quoted(name)} of this site is not of the right kind.`,
    retry: 'Try again',
  },
  source: ({ publisher, name, version, date: iso, licence }, old, official) =>
    `Data: ${publisher}, ${name} version ${version} (${date(iso)}${old ? ', over a year old' : ''}), ${licence}.${official ? '' : ' Skills are reworded by passerelle.'}`,
  quiz: {
    title: 'What do you like doing?',
    intro: (questions, minutes) =>
      `${count(questions, 'question', 'questions')}, about ${count(minutes, 'minute', 'minutes')}. Skip, go back or stop whenever you like.`,
    stem: 'Would you like to…',
    question: (text) => `${text}?`,
    position: (position, total) => `Question ${position} of ${total}`,
    answers: ['Not at all', 'Not really', 'It depends', 'Quite', 'Very much'],
    back: 'Previous',
    next: 'Next',
    skip: 'Skip this question',
    stop: 'See my interests now',
  },
  result: {
    title: 'What you like doing',
    intro: (answered, total) =>
      answered < total
        ? `From ${plural(answered, 'a single answer', `your ${answered} answers`)} out of ${total}. The more you answer, the truer the picture.`
        : `From your ${answered} answers.`,
    nothingTitle: 'No answer yet',
    nothing: 'Answer a few questions to see your interests take shape.',
    flat: 'Your answers bring out no interest more than another. That is common. Your skills will say more.',
    tooFew: 'A few more answers are needed to see what stands out.',
    lead: (letters) => `What stands out: ${and(letters.map(quoted))}.`,
    tie: (letters) => `Nearly equal: ${and(letters.map(quoted))}. The gap is too small to tell them apart.`,
    scale: 'Your points for each family of activities',
    family: 'Family of activities',
    points: 'Points',
    score: (sum, most) => `${sum} out of ${most}`,
    notValidated: 'These questions are our own. No study has validated them yet. Take them as a starting point.',
    moreTitle: 'To tell your interests apart',
    more: (letters, questions, minutes) =>
      `Your points are close${letters.length <= MOST_NAMES ? ` for ${and(letters.map(quoted))}` : ''}. Their order may still change. ${count(questions, 'more question', 'more questions')}, about ${count(minutes, 'minute', 'minutes')}, can make it surer. You can also stop here.`,
    askMore: (questions) => `Answer ${count(questions, 'more question', 'more questions')}`,
    moreIntro: 'A few questions to tell your closest interests apart. Stop whenever you like.',
    resume: 'Go on with the questions',
    review: 'Look at my answers again',
    restart: 'Erase everything and start again',
  },
  letters: {
    R: { name: 'Working with your hands', what: 'repairing, building, growing, driving' },
    I: { name: 'Seeking to understand', what: 'observing, analysing, solving' },
    A: { name: 'Creating', what: 'imagining, drawing, writing, performing' },
    S: { name: 'Helping others', what: 'caring, listening, teaching someone' },
    E: { name: 'Convincing and leading', what: 'selling, negotiating, managing' },
    C: { name: 'Putting in order', what: 'sorting, checking, organising' },
  },
  skills: {
    title: 'What can you already do?',
    intro: 'A job you have done, even long ago. Or something you do outside work.',
    search: 'Job or activity',
    searchHelp: 'Jobs by their French name. Activities in English, such as: volunteer, carer.',
    cv: 'Start from my CV',
    found: (hits, text) => `${count(hits, 'suggestion', 'suggestions')} for ${quoted(text)}`,
    none: (text) => `Nothing found for ${quoted(text)}. Try a simpler word, or a job close to it.`,
    add: 'Add:',
    jobHit: (official) => (official === undefined ? 'job' : `job: ${official}`),
    experienceHit: 'outside work',
    chosen: 'What you have done',
    remove: (title) => `Remove: ${title}`,
    added: (title) => `Added: ${title}`,
    removed: (title) => `Removed: ${title}`,
    checklistTitle: 'Can you do it?',
    checklistIntro: (skills) =>
      `What you have done suggests skills. Here ${plural(skills, 'is the most telling one', `are the ${skills} most telling ones`)}. We count them all unless you say no.`,
    yes: 'Yes',
    no: 'No',
    tally: (had, declined, left) => `${had} yes, ${declined} no, ${left} to confirm`,
    others: 'Your other answers',
    empty: 'Add a job or an activity. We will suggest skills for you to confirm.',
    example: (text) => `For example: ${text}`,
  },
  wish: {
    levels: {
      none: 'Open without a diploma',
      cap: 'Open with a CAP',
      bac: 'Open with the bac',
      'bac+2': 'Open with a bac+2',
      'bac+3': 'Open with a bac+3',
      'bac+5': 'Open with a bac+5',
    },
    oneOf: {
      domain: (names) => `${plural(names.length, 'The field', 'One of the fields')} ${or(names.map(quoted))}`,
      centre: (names) => `${plural(names.length, 'The interest', 'One of the interests')} ${or(names.map(quoted))}`,
    },
  },
  wishes: {
    title: 'What do you wish for?',
    intro:
      'Tick what matters to you, or skip this step. A preference changes the order of jobs. A must takes some away: their number is beside it.',
    groups: {
      hours: {
        name: 'Hours',
        help: 'On call: ready to come and help if needed. Shifting hours: early, late or in turns.',
      },
      conditions: { name: 'Working conditions', help: '' },
      contact: { name: 'Contact', help: '' },
      level: {
        name: 'Level of study',
        help: 'Bac: the exam that ends secondary school. CAP: a diploma for a trade, before it. Bac+2: two years of study after it.',
      },
      centre: { name: 'Interests', help: 'What you like doing, or would like to do.' },
      domain: { name: 'Fields', help: 'One or more fields that appeal to you.' },
    },
    project: 'Your project, if you want to say more',
    chosen: (wishes) => `${number(wishes)} chosen`,
    prefer: 'Preferred',
    must: 'A must',
    anyLevel: 'Any level',
    these: {
      domain: (chosen) => plural(chosen, 'This field', 'One of these fields'),
      centre: (chosen) => plural(chosen, 'This interest', 'One of these interests'),
    },
    price: (jobs) => (jobs ? `${count(jobs, 'job', 'jobs')} fewer` : 'no job fewer'),
    priceIf: (jobs) => (jobs ? `${count(jobs, 'job', 'jobs')} fewer if a must` : 'no job fewer'),
    oneMore: (jobs) => `${count(jobs, 'job', 'jobs')} more`,
    isRelaxed: 'relaxed in your list',
    none: (jobs) => `No wish yet: ${count(jobs, 'job remains', 'jobs remain')} possible.`,
    preferred: 'Your wishes change the order of jobs. They take none away.',
    kept: (jobs, of, musts) =>
      `${count(jobs, 'job keeps', 'jobs keep')} ${plural(musts, 'your must', 'all your musts')}, out of ${number(of)}.`,
    relaxed: (wishes) => `Too few jobs keep all your musts. In your list, we have relaxed: ${and(wishes.map(inner))}.`,
    clear: 'Clear my wishes',
  },
  card: {
    code: (code) => `ROME code ${code}`,
    keys: (had, total, presumed) =>
      `${had} of the ${total} key skills${presumed ? `, ${presumed} of them to confirm` : ''}`,
    noneHad: (total) => `None of the ${total} key skills yet`,
    keysOfJob: (total) => count(total, 'key skill', 'key skills'),
    access: {
      unknown: 'Entry level: not stated',
      none: 'Open without a diploma',
      cap: 'Often asked for: CAP',
      bac: 'Often asked for: bac',
      'bac+2': 'Often asked for: bac+2',
      'bac+3': 'Often asked for: bac+3',
      'bac+5': 'Often asked for: bac+5',
      'bac+8': 'Often asked for: bac+8',
    },
    terms: {
      code: 'ROME code: the number of the job in the official French list.',
      keys: 'Key skills: what the official page says one must be able to do.',
    },
    regulated: 'Regulated job',
    regulatedHelp: 'A diploma, a title or a permit is compulsory. Check it on the official page first of all.',
    reasonsTitle: 'Why this job',
    shared: 'You can already:',
    sharedPresumed: 'You can probably already:',
    common: 'Something in common with what you have done:',
    neighbourOfPast: {
      nearest: (title) => `Next to the job you have done: ${title}. Much in common.`,
      'near-nearest': (title) => `Close to the jobs next to yours: ${title}.`,
      family: (title) => `In the same family as your job: ${title}.`,
      domain: (title) => `In the same field as your job: ${title}.`,
    },
    neighbour: {
      nearest: (title) => `Next to a job of which you have skills: ${title}.`,
      'near-nearest': (title) => `Close to the neighbours of a job of which you have skills: ${title}.`,
      family: (title) => `In the same family as a job of which you have skills: ${title}.`,
      domain: (title) => `In the same field as a job of which you have skills: ${title}.`,
    },
    tastes: (letters) => `It goes with your interests: ${and(letters.map(quoted))}.`,
    tastesDiffer: 'It is less like what you like doing.',
    wishKept: (wish) => `It keeps your wish: ${inner(wish)}.`,
    wishBroken: (wish) => `It does not keep your wish: ${inner(wish)}.`,
    reservationsTitle: 'Good to know',
    details: 'See the details',
    hide: 'Hide the details',
    about: (title) => `of the job: ${title}`,
    had: 'What you can do',
    presumed: 'to confirm',
    toLearn: 'What is left to learn',
    allHad: 'You have all the key skills of this job.',
    know: 'I can do this',
    noted: 'Noted.',
    requirements: {
      'driving-licence': 'Driving licence asked for',
      caces: 'CACES asked for (certificate to drive machines)',
      exam: 'Competitive exam to pass',
      'clean-record': 'Clean criminal record asked for',
      'state-diploma': 'State diploma asked for',
      registration: 'Registration with a professional body compulsory',
      card: 'Professional card or licence asked for',
    },
    sometimes: ', depending on the employer or the post',
    exposure: ([low, high]) =>
      `Tasks that generative AI could change: ${low === high ? EXPOSURE[low] : `from ${quoted(EXPOSURE[low]!)} to ${quoted(EXPOSURE[high]!)}`}`,
    old: ', over a year old',
    tags: {
      'eco-strategic': 'Useful to the green transition',
      'eco-green': 'Environmental job',
      digital: 'Part of the digital transition',
    },
    plan: 'See my plan',
    links: 'To go further',
    ownLink: 'Read more on this site',
  },
  matches: {
    title: 'Jobs to discover',
    basis: (tastes, experiences, confirmed) => {
      const parts = [
        ...(tastes ? ['your interests'] : []),
        ...(experiences ? [count(experiences, 'experience', 'experiences')] : []),
        ...(confirmed ? [count(confirmed, 'confirmed skill', 'confirmed skills')] : []),
      ];
      const advice = !tastes
        ? ' Answer the questions to take your interests into account.'
        : parts.length === 1
          ? ' Add a job you have done to take your skills into account.'
          : '';
      return `Based on ${and(parts)}.${advice}`;
    },
    relaxed: (wishes) => `Too few jobs kept all your wishes. We have relaxed: ${and(wishes.map(inner))}.`,
    count: (shown, of) => `${count(shown, 'job', 'jobs')} shown, out of ${number(of)} compared`,
    more: (jobs) => `See ${count(jobs, 'more job', 'more jobs')}`,
    shown: (jobs) => `${count(jobs, 'job', 'jobs')} shown.`,
    last: (jobs) => `These are the ${number(jobs)} jobs closest to your answers.`,
    updated: (first) => `List updated. First now: ${first}.`,
    emptyTitle: 'Your list will appear here',
    empty: 'Answer a few questions or add a job you have done. The jobs closest to that will show at once.',
    undecided: 'Your answers do not tell the jobs apart yet. Add a job or an activity, and the list will show.',
    afterTitle: 'And now?',
    after: 'Open the pages that appeal to you, then try or talk it over. These two services are free.',
    notAnAssessment:
      'These are leads, not an assessment. A careers adviser can talk them over with you, free of charge.',
    openness: 'How far to look?',
    close: 'Close to my background',
    open: 'More open',
    opennessSteps: [
      'The closest jobs first',
      'A few more jobs from other fields',
      'More jobs from other fields',
      'Many more jobs from other fields',
      'The most jobs from other fields',
    ],
    stonesTitle: 'With one step between',
    stonesIntro: 'Jobs farther from you today. A first job would bring you closer.',
    stoneBy: (title) => `By way of: ${title}`,
    stoneGains: 'There you would gain:',
    stoneKeys: (then, today, total) =>
      `You would then have ${then} of its ${total} key skills, instead of ${today || 'none'} today.`,
    stoneMore: (skills) => `and ${count(skills, 'more skill', 'more skills')}`,
    showCard: 'See this job',
    hideCard: 'Hide this job',
    nextTitle: 'What would be most useful to learn',
    nextIntro: 'Each of these skills would bring you closer to several jobs at once.',
    nextOpens: (jobs, titles) =>
      `Would bring you closer to ${count(jobs, 'job', 'jobs')}, such as: ${titles.join('; ')}`,
  },
  journey: {
    title: 'Find jobs that suit you',
    steps: {
      quiz: { name: 'Your interests', length: '5 min' },
      skills: { name: 'Your experience', length: '3 min' },
      wishes: { name: 'Your wishes', length: '2 min' },
      matches: { name: 'Your jobs', length: '2 min' },
      target: { name: 'The job in mind', length: '1 min' },
      reach: { name: 'Within reach', length: '2 min' },
      plan: { name: 'Your plan', length: '3 min' },
      summary: { name: 'Your summary', length: '2 min' },
    },
    entriesTitle: 'Where would you like to start?',
    entries: { idea: 'I am looking for an idea', job: 'I have a job in mind' },
    position: (position, total) => `Step ${position} of ${total}`,
    back: 'Back',
    next: (name) => `Continue: ${inner(name)}`,
    skip: (name) => `Go to: ${inner(name)}`,
  },
  closer: {
    conditions: 'Working conditions',
    ways: 'Ways of being often expected',
    facts: 'Facts about this job',
    passage: (from) => `The official page of your job (${from}) names this one among possible next steps.`,
    tension: ([low, high], [least, most]) =>
      `How hard employers find it to hire: ${low === high ? low : `${low} to ${high}`} out of 5${least === most ? '' : ` (from ${least} to ${most} across regions)`}`,
    emerging: 'New jobs close to it',
    emergingHelp: 'These job names are recent. Official lists do not have them yet.',
    stable: (stays, top) =>
      'What if one of your answers moved by a step, or were missing? ' +
      (stays === top
        ? `The first ${count(top, 'job', 'jobs')} would stay on top.`
        : stays === 0
          ? `The first ${count(top, 'job', 'jobs')} could all change.`
          : `At least ${stays} of the first ${count(top, 'job', 'jobs')} would stay on top.`),
    without: (question, without, now) =>
      `Without your answer to ${quoted(question)}, this job would be number ${without} instead of ${now}.`,
    wayTitle: 'A possible way in two steps',
    wayIntro: 'This job is far from what you can do. Another one would bring you closer.',
    wayFirst: (title) => `First: ${title}.`,
    waySecond: 'Then this job.',
    wayLeft: 'You would still have to learn:',
    tensionThere: ([low, high]) => `In your region: ${low === high ? low : `${low} to ${high}`} out of 5`,
    diploma: (enough) =>
      enough ? 'Your diploma reaches the level often asked for' : 'Your diploma is below the level often asked for',
  },
  project: {
    help: 'Nothing is compulsory, and nothing here changes the order of jobs. Your answers are on your summary.',
    valuesTitle: 'At work, what matters to you',
    values: {
      useful: 'Feeling useful',
      stable: 'Having a steady job',
      pay: 'Earning more',
      time: 'Keeping time for myself and those close to me',
      team: 'Working in a team',
      autonomy: 'Deciding how I work',
      nearby: 'Working near home',
      learning: 'Learning often',
      calm: 'Having less pressure',
    },
    aimsTitle: 'What you are after',
    aims: {
      'new-job': 'Changing jobs',
      'new-sector': 'Keeping my job, in another sector',
      grow: 'Taking on more responsibility',
      'own-business': 'Starting my own business',
      'back-to-work': 'Finding work again',
      explore: 'Exploring, with nothing decided',
    },
    level: 'Your highest diploma',
    levelHelp: 'It tells which jobs are already open to you, and may shorten your plan.',
    levels: {
      none: 'None',
      cap: 'CAP or equal',
      bac: 'Bac',
      'bac+2': 'Bac+2',
      'bac+3': 'Bac+3',
      'bac+5': 'Bac+5',
      'bac+8': 'Bac+8',
    },
    region: 'Where are you looking?',
    regionHelp: 'To tell whether employers there find it hard to hire.',
    notSaid: 'I would rather not say',
  },
  target: {
    title: 'Which job do you have in mind?',
    intro: 'Write its name as you say it, in French. You will see what you already have, and what is missing.',
    search: {
      label: 'The job you are aiming at',
      help: 'For instance “boulanger”.',
      choose: 'Choose:',
    },
    chosen: (title) => `Job chosen: ${title}`,
    reachTitle: 'Is it within your reach?',
    none: 'No job is chosen. Go back to the first step to choose one.',
    unknown: 'First say what you have done, in the step before. This job will become clearer.',
    near: 'Yes, in part, already today. Here is what you have, and what is missing.',
    far: 'It is still far from what you can do. It is not impossible. Here is the way, and jobs that are nearer.',
  },
};
