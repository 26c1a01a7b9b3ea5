// Before anything is published: what npm needs to sign where each package comes from. Run it at the root.
import { readFileSync } from 'node:fs';

const PACKAGES = ['referential', 'engine', 'widgets'];

const faults = PACKAGES.flatMap((name) => {
  const file = `packages/${name}/package.json`;
  const { repository, publishConfig } = JSON.parse(readFileSync(file, 'utf8'));
  return [
    ...(repository?.url && repository.directory === `packages/${name}`
      ? []
      : [
          `${file}: "repository" must say where the sources are, such as { "type": "git", "url": "git+https://…", "directory": "packages/${name}" }. npm compares it with where the build runs.`,
        ]),
    ...(publishConfig?.provenance ? [] : [`${file}: "publishConfig.provenance" must be true.`]),
  ];
});

if (faults.length) {
  console.error('Nothing is published: it would be without provenance. See docs/releasing.md.');
  for (const fault of faults) console.error(fault);
  process.exitCode = 1;
}
