// English: what is said where a CV is read.
import type { CvMessages } from './cv-messages.ts';
import { formatsOf } from './formats.ts';

const { and, count, plural } = formatsOf('en-GB', 'and', 'or');

export const enCv: { readonly cv: CvMessages } = {
  cv: {
    title: 'Start from your CV',
    promise:
      'Your CV stays on this device. It is neither sent nor kept. Name, address, age, family, health and nationality are left out at once.',
    paste: 'Paste the text of your CV',
    pasteHelp: 'All of it, as it is.',
    read: 'Read this text',
    file: 'Or choose a file',
    fileHelp: 'PDF, Word (docx) or text (txt), 5 MB at most. The first ten pages are read.',
    reading: 'Reading the file…',
    stop: 'Stop reading',
    stopped: 'Reading stopped.',
    empty: 'Paste the text of your CV first.',
    nothing: 'We recognised no job and no skill. Add your jobs one by one with the search.',
    refusals: {
      empty: 'This file is empty. Choose another one, or paste the text.',
      'too-large': 'This file is over 5 MB. Please paste the text of your CV instead.',
      encrypted: 'This file is protected by a password. Open it, copy the text, then paste it here.',
      scanned: 'This PDF is a picture without text, such as a scan. Type or paste the text of your CV.',
      picture: 'This file is a picture. Type or paste the text of your CV.',
      'old-word': 'This file comes from an old Word. Save it as docx, or paste the text.',
      'other-kind': 'This kind of file is not read here. Choose a PDF, a docx or a txt, or paste the text.',
      broken: 'This file is damaged, we cannot read it. Choose another one, or paste the text.',
      'too-long': 'This file takes too long to read. Please paste the text of your CV instead.',
      'no-reader': 'This site reads neither PDF nor Word files. Open yours, copy the text, then paste it here.',
      load: 'What reads this file could not be loaded. Check your connection, or paste the text.',
    },
    foundTitle: 'What we read in your CV',
    foundIntro: 'Nothing is kept unless you agree. Say yes or no to each line, and skip what does not matter.',
    found: (jobs, experiences, skills) =>
      `Found: ${and([
        count(jobs, 'job', 'jobs'),
        ...(experiences ? [count(experiences, 'activity', 'activities')] : []),
        count(skills, 'skill', 'skills'),
      ])}. Nothing is kept unless you agree.`,
    cut: 'Your CV is very long. We have read only its beginning.',
    groups: { jobs: 'Jobs done', experiences: 'Activities outside work', skills: 'Skills' },
    accept: {
      jobs: (left) => `Yes to ${plural(left, 'this job', `the ${left} jobs`)}`,
      experiences: (left) => `Yes to ${plural(left, 'this activity', `the ${left} activities`)}`,
      skills: (left) => `Yes to ${plural(left, 'this skill', `the ${left} skills`)}`,
    },
    accepted: (added) => count(added, 'answer added', 'answers added'),
    confidence: { clear: 'Clearly written', likely: 'Likely', unsure: 'To be checked' },
    words: (quotes) => `Read: ${quotes.map((quote) => `“${quote}”`).join(', ')}`,
    period: ({ from, to }) =>
      to === undefined
        ? `since ${from.year}`
        : to.year === from.year
          ? `in ${from.year}`
          : `from ${from.year} to ${to.year}`,
    years: (years) => count(years, 'year', 'years'),
    yes: 'Yes',
    no: 'No',
    another: 'Read another CV',
    close: 'I am done',
  },
};
