export { createSearch, prepareSearch } from './create-search.ts';
export type { Search, SearchHit, SearchOptions } from './create-search.ts';
