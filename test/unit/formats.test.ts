// Numbers and plurals are those of the browser's own rules, also where those are not asked.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatsOf } from '../../packages/widgets/src/i18n/formats.ts';

describe('formats', () => {
  for (const [locale, wordForAll, wordForAny] of [
    ['fr', 'et', 'ou'],
    ['en-GB', 'and', 'or'],
  ] as const) {
    const { number, plural, and, or } = formatsOf(locale, wordForAll, wordForAny);
    it(`are those of Intl (${locale})`, () => {
      const [numbers, rules] = [new Intl.NumberFormat(locale), new Intl.PluralRules(locale)];
      const anyNumber = fc.oneof(fc.nat(2000), fc.nat(2_000_000), fc.double({ min: 0.01, max: 5000, noNaN: true }));
      fc.assert(
        fc.property(anyNumber, (n) => {
          expect(number(n)).to.equal(numbers.format(n));
          expect(plural(n, 'one', 'other')).to.equal(rules.select(n) === 'one' ? 'one' : 'other');
        }),
        { numRuns: 2000 }
      );
    });
    it(`joins as Intl does (${locale})`, () => {
      const all = new Intl.ListFormat(locale, { type: 'conjunction' });
      const any = new Intl.ListFormat(locale, { type: 'disjunction' });
      fc.assert(
        fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (texts) => {
          expect(and(texts)).to.equal(all.format(texts));
          expect(or(texts)).to.equal(any.format(texts));
        })
      );
    });
  }
});
