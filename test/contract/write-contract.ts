// Writes contract.json from the built packages: part of a release. Refuses what breaks the one before, unless the
// major version moves.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeContract, ROOT } from './describe-contract.ts';
import type { Contract } from './describe-contract.ts';
import { undeclaredBreaks } from './find-breaks.ts';

const file = join(ROOT, 'contract.json');
const now = describeContract();
const breaks = undeclaredBreaks(JSON.parse(readFileSync(file, 'utf8')) as Contract, now, now.version);
if (breaks.length) {
  console.error(`contract.json: this breaks what others build on, in version ${now.version}:`);
  for (const line of breaks) console.error(line);
  process.exitCode = 1;
} else {
  writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
}
