// Bytes of every built file, and of what each use loads, against their budgets. A budget rises only in the
// commit that adds what needs it, with its reason.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = 'packages/widgets/dist';

/** What each use loads, by the beginnings of file names, and the brotli bytes that it may take. */
const BUDGETS = {
  // The quiz, and the journey around it: a second request would cost as much as 100 kB.
  'script until the quiz is usable': { files: ['passerelle.js'], brotli: 16_500 },
  // Once the reader has begun to answer, and beside the jobs: scores, their words, and what may follow.
  'the result of the quiz': { files: ['passerelle-result'], brotli: 2_800 },
  // What loads each other element: at once where the page has one, or a journey, else once it is idle. The scores of
  // interests are in it, 400 bytes that the result of the quiz had before: jobs and the result both read them.
  'the other elements': { files: ['passerelle-elements'], brotli: 2_300 },
  // Where a site offers to keep answers, or asks for them; where it has texts of its own, or another language.
  'what a reader may keep and send': { files: ['passerelle-promises'], brotli: 1_900 },
  'texts in the place of ours': { files: ['passerelle-texts'], brotli: 700 },
  // The questions asked only of those whose tastes are too near.
  'thirty more questions': { files: ['passerelle-more-items'], brotli: 1_200 },
  // The journey has a second way in, two more steps and the browser's history: the last 1 000.
  // Nearest jobs are in it: the list is drawn once, in its right order.
  'what the first list needs': {
    files: ['passerelle.js', 'passerelle-elements', 'passerelle-jobs', 'passerelle-ranking', 'passerelle-words'],
    brotli: 111_000,
  },
  // Past jobs and activities, and what they suggest: beside the jobs, and not needed by a list.
  'the checklist of skills': { files: ['passerelle-skills'], brotli: 3_600 },
  'the search, once its field is used': { files: ['passerelle-search'], brotli: 8_500 },
  // The wishes; and, once the first list is drawn, the two others.
  'wishes and further lists': { files: ['passerelle-wishes'], brotli: 5_800 },
  // 6 300 everyday titles instead of 900: somebody who types « nounou » or « dev web » finds a job.
  'what the search looks through': { files: ['passerelle-titles'], brotli: 40_000 },
  // One sentence for each of the 1 584 jobs, drawn after the list.
  'the sentences of jobs': { files: ['passerelle-lines'], brotli: 40_000 },
  // Examples of skills, emerging jobs; dated facts, working contexts and official passages, once a card is open.
  'a closer look': { files: ['passerelle-notes', 'passerelle-facts'], brotli: 42_700 },
  // Once the list is drawn, or a card open: how sure it is, ways to a job, what an open card says and how it is drawn.
  'what an open card adds': { files: ['passerelle-closer'], brotli: 3_600 },
  // What matters to the reader, their diploma and region: once they open it.
  'the project': { files: ['passerelle-project'], brotli: 1_900 },
  // The job in mind, for who has one.
  'the job in mind': { files: ['passerelle-target'], brotli: 1_300 },
  // What reads sentences, notes, facts, funding and sectors.
  'what reads the later parts': { files: ['passerelle-late'], brotli: 1_300 },
  // One of these, where the page is not in French « vous ».
  // With the project and the job in mind, all that « tu » changes there.
  'French with « tu »': { files: ['passerelle-fr-x-tu'], brotli: 3_200 },
  'English texts and questions': { files: ['passerelle-en'], brotli: 6_600 },
  // Skills, examples, wishes, conditions, activities and emerging jobs: beside the jobs, on an English page.
  'what things are called in English': { files: ['passerelle-words-en'], brotli: 18_500 },
  // Schemes, amounts and conditions, for the plan.
  'funding schemes': { files: ['passerelle-funding'], brotli: 1_800 },
  // What draws a plan, its rules and its texts; with the schemes above, and the facts that a closer look loads.
  'the plan': { files: ['passerelle-plan'], brotli: 17_300 },
  // One of these, where the page is not in French « vous ».
  'the plan with « tu »': { files: ['passerelle-tu-of-plan'], brotli: 2_400 },
  'the plan in English': { files: ['passerelle-english-of-plan'], brotli: 4_500 },
  // Once the wishes are drawn, or one of them is about an interest.
  'sectors and centres of interest': { files: ['passerelle-sectors'], brotli: 5_400 },
  // For who writes the first question into a page; no reader loads it.
  'the first question as HTML': { files: ['render.js'], brotli: 20_000 },
  // For hosts that take nothing but the address of a frame: before the script, and in the page around.
  'the page of a frame': { files: ['embed.js'], brotli: 2_400 },
  'the height of a frame': { files: ['embed-parent.js'], brotli: 500 },
  // The page for an adviser, its exports and its words: once a reader has something to take away.
  'the summary': { files: ['passerelle-summary'], brotli: 17_500 },
  'the summary with « tu »': { files: ['passerelle-tu-of-summary'], brotli: 1_000 },
  'the summary in English': { files: ['passerelle-english-of-summary'], brotli: 3_500 },
  // Once somebody asks for a code to be photographed.
  'the code of a link': { files: ['passerelle-code'], brotli: 3_600 },
  // What reads a CV that is pasted, with the wordings of skills and English titles: once a reader starts from theirs.
  'the reading of a CV': { files: ['passerelle-cv'], brotli: 20_500 },
  'a CV with « tu »': { files: ['passerelle-tu-of-cv'], brotli: 900 },
  'a CV in English': { files: ['passerelle-english-of-cv'], brotli: 1_200 },
  // Once such a file is chosen. pdf.js is as its makers built it, for older browsers too.
  'a CV in a Word file': { files: ['passerelle-docx'], brotli: 4_000 },
  'a CV in a PDF': { files: ['passerelle-pdf-reader.js', 'passerelle-pdf-worker.js'], brotli: 440_000 },
  'what asks pdf.js': { files: ['passerelle-from-pdf'], brotli: 1_100 },
  // All of the above in one file; the plan, the summary in its three languages with its exports and code, and the centres
  // are among it. The words of jobs in English have brought the last 18 000: who takes one file has no other for them. Reading a
  // CV that is pasted has brought 18 500 more; what reads PDF and Word files is not in it.
  'the single-file build': { files: ['passerelle.iife.js'], brotli: 323_500 },
};

const files = readdirSync(DIST)
  .filter((name) => /\.(js|css)$/.test(name))
  .map((name) => {
    const bytes = readFileSync(`${DIST}/${name}`);
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli };
  });
console.table(files);

const uses = Object.entries(BUDGETS).map(([use, { files: names, brotli: budget }]) => {
  const loaded = names.map((name) => files.find((file) => file.name === name || file.name.startsWith(`${name}-`)));
  if (loaded.includes(undefined))
    throw new Error(`${use}: ${names.join(', ')} are not all in ${DIST}; run npm run build`);
  const brotli = loaded.reduce((sum, file) => sum + file.brotli, 0);
  return { use, brotli, budget, over: brotli > budget };
});
console.table(uses);

// A chunk in no budget would be loaded and not counted.
const counted = Object.values(BUDGETS).flatMap((budget) => budget.files);
const uncounted = files.filter(({ name }) => name.endsWith('.js') && !counted.some((start) => name.startsWith(start)));
for (const { name } of uncounted) console.error(`${name} is in no budget`);
for (const { use, brotli, budget } of uses.filter(({ over }) => over))
  console.error(`${use}: ${brotli} bytes, over its ${budget}`);
if (uncounted.length || uses.some(({ over }) => over)) process.exitCode = 1;

console.log(JSON.stringify({ files, uses }));
