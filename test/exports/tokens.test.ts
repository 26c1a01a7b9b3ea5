// What is written about the tokens, in four places, is what the styles hold.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFileSync } from 'node:fs';

interface Token {
  readonly name: string;
  readonly light?: string;
  readonly dark?: string;
  readonly initial?: string;
}

const read = (path: string): string => readFileSync(path, 'utf8');
// A plain script, for pages that are served as they are.
const table = (await import(new URL('../../demo/tokens-table.js', import.meta.url).href)) as {
  readonly TOKENS: readonly Token[];
  readonly contrast: (one: string, other: string) => number;
};
const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name]) => name!);

describe('the tokens', () => {
  const names = table.TOKENS.map(({ name }) => name);
  const styles = read('packages/widgets/src/styles/base.ts');

  it('are the same in the table, the styles, the element and the README', () => {
    assert.equal(names.length, 15);
    assert.deepEqual([...new Set(named(styles, /var\(--passerelle-([a-z-]+)/g))].sort(), [...names].sort());
    const element = read('packages/widgets/src/element/passerelle-element.ts');
    assert.deepEqual(named(element, /@cssproperty --passerelle-([a-z-]+)/g), names);
    assert.deepEqual(named(read('README.md'), /^\| `--passerelle-([a-z-]+)`/gm), names);
  });

  it('have the defaults that the table shows', () => {
    for (const { name, light, dark, initial } of table.TOKENS) {
      // Computed from the accent.
      if (name === 'on-accent') continue;
      const value = initial ?? `light-dark(${light}, ${dark})`;
      assert.ok(styles.includes(`var(--passerelle-${name}, ${value})`), `${name}: ${value}`);
    }
  });

  it('of the theme of the State are among them', () => {
    const theme = named(read('packages/widgets/themes/etat.css'), /--passerelle-([a-z-]+):/g);
    assert.deepEqual(
      theme.filter((name) => !names.includes(name)),
      []
    );
  });

  it('are measured as WCAG does', () => {
    assert.equal(table.contrast('#000000', '#ffffff'), 21);
    assert.equal(table.contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
});
