// The columns of every table in a tables directory. `source/README.md` says what each one means.

/** Tables derived from the official export: `passerelle-referential tables` writes them. */
export const DERIVED = {
  'jobs.tsv': ['job', 'title', 'parent', 'letters', 'tags', 'access'],
  'skills.tsv': ['skill', 'tree', 'kind', 'letters'],
  'job-skills.tsv': ['job', 'skills'],
  'job-contexts.tsv': ['job', 'contexts'],
  'sources.tsv': ['key', 'value'],
} as const;

/** Tables written by people. */
export const AUTHORED = {
  'skills.fr.tsv': ['skill', 'label'],
  'contexts.fr.tsv': ['context', 'kind', 'label'],
  'domains.fr.tsv': ['domain', 'label'],
  'wishes.fr.tsv': ['wish', 'mode', 'contexts', 'label'],
  'links.tsv': ['link', 'url', 'label', 'checked'],
  'items.fr.tsv': ['item', 'letter', 'jobs', 'text'],
  'titles.fr.tsv': ['title', 'jobs'],
  'more-titles.fr.tsv': ['title', 'jobs'],
  'job-lines.fr.tsv': ['job', 'line'],
  'experiences.fr.tsv': ['experience', 'skills', 'label', 'words'],
} as const;
