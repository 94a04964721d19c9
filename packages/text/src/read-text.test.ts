import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const wordsOf = (text: string) => readText(text).tokens.words;

describe('tokens', () => {
  test.each([
    ["Bachelor's degree", ["bachelor's", 'degree']],
    ['B.S.N. or Ph.D.', ['bsn', 'or', 'phd']],
    ['2yrs exp', ['2', 'yrs', 'exp']],
    ['ICD10 and 401k', ['icd10', 'and', '401', 'k']],
    ['here it is.It starts', ['here', 'it', 'is', 'it', 'starts']],
    ['Año de educación', ['año', 'de', 'educación']],
    ['', []],
  ])('%j', (text, words) => expect(wordsOf(text)).toEqual(words));

  test('stand where their offsets say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const { lower, tokens } = readText(text);
        for (const [index, word] of tokens.words.entries()) {
          const quoted = lower.slice(tokens.starts[index], tokens.ends[index]);
          expect(quoted.replaceAll('.', '')).toBe(word);
        }
      }),
    );
  });
});

describe('folding', () => {
  test('brings quotes, dashes, blanks and bullets to one spelling', () => {
    expect(readText('Bachelor\u2019s\u00a0\u2013 \u201cGED\u201d\t\u25aa x').folded).toBe(
      'Bachelor\'s - "GED" \u2022 x',
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
