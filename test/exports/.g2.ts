import { french } from './wording/tables.ts';
import { nearCopies } from './wording/near-copies.ts';
import { officialWordings } from './wording/official.ts';
const o=officialWordings();
const ours=french.filter(({where})=>!/^titles| words$| title$/.test(where));
const c=process.cpuUsage();nearCopies(ours,o);console.log(process.cpuUsage(c));
