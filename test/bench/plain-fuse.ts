// fuse.js over all titles, without an index of ours: what a page would do that had only fuse.js.
import Fuse from 'fuse.js';
import type { IFuseOptions } from 'fuse.js';
import type { FindJobs } from './measure-search.ts';
import type { Title } from './title-queries.ts';

/** As its documentation begins, and with the options that suit titles best. */
export const PLAIN: Record<string, IFuseOptions<Title>> = {
  'fuse.js, as documented': { keys: ['title'] },
  'fuse.js, best options': { keys: ['title'], ignoreLocation: true, ignoreFieldNorm: true, threshold: 0.4 },
};

export function plainFuse(titles: readonly Title[], options: IFuseOptions<Title>): FindJobs {
  const fuse = new Fuse(titles, options);
  return (text) => [...new Set(fuse.search(text, { limit: 10 }).flatMap(({ item }) => item.codes))].slice(0, 10);
}
