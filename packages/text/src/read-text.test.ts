import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText, wordsOf } from './read-text.ts';

describe('tokens', () => {
  test.each([
    ["Bachelor's degree", ["bachelor's", 'degree']],
    ['B.S.N. or Ph.D.', ['bsn', 'or', 'phd']],
    ['2yrs exp', ['2', 'yrs', 'exp']],
    ['ICD10 and 401k', ['icd10', 'and', '401', 'k']],
    ['here it is.It starts', ['here', 'it', 'is', 'it', 'starts']],
    ['Año de educación', ['ano', 'de', 'educacion']],
    ['ÑANDÚ, Français', ['nandu', 'francais']],
    ['diplomaMust, have', ['diploma', 'must', 'have']],
    ['OneMedical and MyChart', ['onemedical', 'and', 'mychart']],
    ['', []],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('stand where their offsets say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const view = readText(text);
        let before = 0;
        for (const [index, word] of wordsOf(text).entries()) {
          expect(view.tokens.starts[index]).toBeGreaterThanOrEqual(before);
          expect(word).not.toMatch(/^$|[\s.]/);
          before = view.tokens.ends[index] ?? 0;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('folding', () => {
  test('brings quotes, dashes, blanks and bullets to one spelling', () => {
    expect(readText('Bachelor\u2019s\u00a0\u2013 \u201cGED\u201d\t\u25aa x').folded).toBe(
      'Bachelor\'s - "GED" \u00b7 x',
    );
  });

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { folded, lower } = readText(text);
        expect([folded.length, lower.length]).toEqual([text.length, text.length]);
      }),
    );
  });

  test('keeps the length of letters whose lower case is longer', () => {
    expect(readText('\u0130stanbul').lower).toHaveLength(8);
  });
});
