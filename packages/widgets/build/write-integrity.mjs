// Writes dist/integrity.json: the hash of every file that a page names, as the attribute `integrity` takes it. The
// hash of passerelle.js covers that file, and not the parts that it imports; passerelle.iife.js is whole.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const DIST = new URL('../dist/', import.meta.url);
const NAMED_BY_PAGES = ['passerelle.js', 'passerelle.iife.js', 'embed-parent.js', 'preload.css', 'themes/etat.css'];

const hashOf = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, DIST)))
    .digest('base64')}`;

const hashes = Object.fromEntries(NAMED_BY_PAGES.map((file) => [file, hashOf(file)]));
writeFileSync(new URL('integrity.json', DIST), `${JSON.stringify(hashes, null, 2)}\n`);
