// What others build on stays within a major version: nothing of contract.json, which the last release wrote, is gone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { describeContract, ROOT } from '../contract/describe-contract.ts';
import type { Contract } from '../contract/describe-contract.ts';
import { findBreaks, undeclaredBreaks } from '../contract/find-breaks.ts';
import { nextVersion } from '../contract/next-version.ts';

const written = JSON.parse(readFileSync(`${ROOT}contract.json`, 'utf8')) as Contract;
const { version: _, ...promises } = written;

type Table = Record<string, unknown>;

/** Every contract that lacks one thing of this one: a table, a name, a value. */
function withoutOne(contract: object): [lost: string, contract: Table][] {
  const lacking: [string, Table][] = [];
  const take = (part: unknown, path: string): void => {
    const name = (key: string): string => `${path} › ${key}`;
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      const kept = (part as Table)[key];
      if (Array.isArray(part)) part.splice(Number(key), 1);
      else delete (part as Table)[key];
      lacking.push([Array.isArray(part) ? name(String(kept)) : name(key), structuredClone(copy) as Table]);
      if (Array.isArray(part)) part.splice(Number(key), 0, kept);
      else (part as Table)[key] = kept;
      take(kept, name(key));
    }
  };
  const copy = structuredClone(contract);
  take(copy, '');
  return lacking;
}

describe('the contract', () => {
  const now = describeContract();

  it('is kept by what is built, unless the major version moves', async () => {
    const breaks = undeclaredBreaks(written, now, await nextVersion(now.version));
    assert.deepEqual(
      breaks,
      [],
      `${breaks.join('\n')}\nKeep these, or say so in a changeset: npx changeset, « major ».`
    );
  });

  it('holds all that a page or a program may name', () => {
    assert.equal(Object.keys(now.elements).length, 8);
    assert.equal(now.tokens.length, 15);
    assert.equal(Object.keys(now.events).length, 7);
    for (const [tag, { attributes, events, parts, slots }] of Object.entries(now.elements)) {
      assert.ok(Object.keys(attributes).length >= 9, tag);
      assert.ok(events.includes('passerelle-error') && parts.includes('panel') && slots.includes('(default)'), tag);
      for (const event of events) assert.ok(event in now.events, `${tag}: ${event}`);
    }
    assert.ok(now.modules['@passerelle/engine']!.includes('createEngine'));
    assert.ok(now.modules['@passerelle/engine']!.includes('Profile'), 'types are names too');
  });

  it('is broken by the loss of any one thing, and the loss is named', () => {
    const lacking = withoutOne(promises);
    assert.ok(lacking.length > 300, String(lacking.length));
    for (const [lost, contract] of lacking) {
      const breaks = findBreaks(promises, contract);
      assert.ok(
        breaks.some((line) => line.startsWith(`${lost}:`) || line.startsWith(`${lost} ›`)),
        `${lost}\n${breaks.join('\n')}`
      );
    }
  });

  it('is broken by another version of a file, a link or a pack', () => {
    const later = { ...promises, formats: { ...promises.formats, pack: promises.formats.pack + 1 } };
    assert.deepEqual(findBreaks(promises, later), [
      ` › formats › pack: ${promises.formats.pack} → ${promises.formats.pack + 1}`,
    ]);
  });

  it('is not broken by what is added', () => {
    for (const [, contract] of withoutOne(promises)) assert.deepEqual(findBreaks(contract, promises), []);
  });

  it('may be broken by a major version, and by no other', () => {
    const lacking = { ...written, tokens: written.tokens.slice(1) };
    const named = { ...written, version: '1.4.2' };
    for (const version of ['1.4.3', '1.5.0']) assert.equal(undeclaredBreaks(named, lacking, version).length, 1);
    assert.deepEqual(undeclaredBreaks(named, lacking, '2.0.0'), []);
  });
});
