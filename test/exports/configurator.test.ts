// The configurator has a word for everything that there is to choose, and nothing else.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WISH_LEVELS } from '@passerelle/engine/matching';
import fc from 'fast-check';
import { SETTINGS, WIDGETS } from '../../packages/widgets/src/embed/settings.ts';
import { languageOf } from '../../packages/widgets/src/i18n/catalogues.ts';
import { groupWishes } from '../../packages/widgets/src/wishes/group-wishes.ts';
import { catalogues } from './wording/catalogues.ts';

// Plain scripts, for pages that are served as they are.
const demo = (file: string): Promise<Record<string, Record<string, unknown>>> =>
  import(new URL(`../../demo/${file}`, import.meta.url).href);
const words = await demo('configurator-words.js');
const { TOKENS } = await demo('tokens-table.js');
const { FORMS } = await demo('write-snippet.js');
const offers = (await demo('offered-wishes.js')) as unknown as Readonly<Record<string, (of: unknown) => unknown>>;

const sorted = (names: Iterable<string>): string[] => [...names].sort();

describe('the configurator', () => {
  it('names every element, setting, token and form', () => {
    assert.deepEqual(sorted(Object.keys(words.WIDGET_WORDS!)), sorted(WIDGETS));
    assert.deepEqual(sorted(Object.keys(words.SETTING_WORDS!)), sorted(Object.keys(SETTINGS)));
    const tokens = (TOKENS as unknown as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(Object.keys(words.TOKEN_LABELS!), tokens);
    assert.deepEqual(Object.keys(words.FORM_WORDS!), Object.keys(FORMS!));
  });

  it('names every value, and what holds where nothing is said', () => {
    for (const [name, { takes, values, initial }] of Object.entries(SETTINGS)) {
      const said = (words.SETTING_WORDS![name] as { values?: Record<string, string> }).values;
      const expected = takes === 'box' ? undefined : values && [...values, ...(initial === undefined ? [''] : [])];
      assert.deepEqual(said && sorted(Object.keys(said)), expected && sorted(expected), name);
      if (initial !== undefined) assert.ok(values!.includes(initial), name);
    }
  });

  it('names the groups of wishes and the levels of study that there are', () => {
    const { groups, levels } = words.SETTING_WORDS!.wishes as Record<string, Record<string, string>>;
    const inGroups = groupWishes(['no-night', 'outdoors', 'with-public', 'level-cap', 'centre-x', 'domain-A']);
    assert.deepEqual(
      SETTINGS.wishes!.groups,
      inGroups.map(({ group }) => group)
    );
    assert.deepEqual(SETTINGS.wishes!.levels, WISH_LEVELS);
    assert.deepEqual(Object.keys(groups!), SETTINGS.wishes!.groups);
    // Up to the highest is all of them.
    assert.deepEqual(Object.keys(levels!), ['', ...WISH_LEVELS.slice(0, -1)]);
  });

  it('writes the wishes that are offered as it reads them', () => {
    const value = fc
      .record({
        groups: fc.subarray([...SETTINGS.wishes!.groups!], { minLength: 1 }),
        level: fc.constantFrom('', ...WISH_LEVELS.slice(0, -1)),
        others: fc.subarray(['telework', 'no-night']),
      })
      .map((offered) => ({ ...offered, level: offered.groups.includes('level') ? offered.level : '' }))
      .filter(({ groups, level }) => groups.length < SETTINGS.wishes!.groups!.length || level !== '');
    fc.assert(
      fc.property(value, (offered) => {
        const written = offers.writeOffered!(offered) as string;
        assert.ok(SETTINGS.wishes!.accepts(written, new URL('https://example.org')), written);
        assert.deepEqual(offers.readOffered!(written), offered);
      })
    );
    assert.equal(offers.writeOffered!(offers.readOffered!(undefined)), undefined);
  });

  it('offers the languages that the elements speak', () => {
    const { values } = SETTINGS.lang!;
    assert.deepEqual(sorted(values!), sorted(Object.keys(catalogues)));
    for (const value of values!) assert.equal(languageOf(value), value);
  });
});
