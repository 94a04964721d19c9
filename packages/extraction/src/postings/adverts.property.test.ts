import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';
import { advert, HARMLESS, written } from './testing/adverts.ts';
import { spansOf } from './testing/spans-of.ts';

const RUNS = { numRuns: 60, seed: 20260301 };
const summaryOf = (text: string) => parsePosting(text).summary;

/** Lists stand in the order of the text, which says nothing. */
function sorted(text: string) {
  const { languages, credentials, ...summary } = summaryOf(text);
  const names = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  return { ...summary, languages: names(languages), credentials: names(credentials) };
}

test('quotes lie within the text and are exact, whatever its blanks and line ends', () => {
  fc.assert(
    fc.property(advert, fc.constantFrom('\n', '\r\n', '\r', '\n\u00a0\n', '  \n'), (parts, newline) => {
      const text = written(parts, { newline });
      for (const span of spansOf(parsePosting(text)))
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
    RUNS,
  );
});

test('a text is read alike each time', () => {
  fc.assert(
    fc.property(advert, advert, (parts, others) => {
      const first = parsePosting(written(parts));
      parsePosting(written(others));
      expect(parsePosting(written(parts))).toEqual(first);
    }),
    RUNS,
  );
});

test('the order of the sections does not matter', () => {
  const shuffled = advert.chain((parts) =>
    fc.tuple(fc.constant(parts), fc.shuffledSubarray([...parts], { minLength: parts.length })),
  );
  fc.assert(
    fc.property(shuffled, ([parts, others]) => {
      expect(sorted(written(others))).toEqual(sorted(written(parts)));
    }),
    RUNS,
  );
});

test('the order of the lines of a section does not matter', () => {
  fc.assert(
    fc.property(advert, (parts) => {
      const turned = parts.map(({ heading, lines }) => ({ heading, lines: lines.toReversed() }));
      expect(sorted(written(turned))).toEqual(sorted(written(parts)));
    }),
    RUNS,
  );
});

const STYLES = [
  { bullet: '\u2022 ' },
  { bullet: '* ' },
  { bullet: '\u00b7\u00a0' },
  { bullet: '\u2013 ' },
  { bullet: 'o ' },
  { bullet: '   - ' },
  { bullet: '\t\u2022\t' },
  { bullet: '' },
  { newline: '\r\n' },
  { newline: '  \n' },
  { gap: 0 },
  { gap: 4 },
];

test.each(STYLES)('bullets and blanks do not matter: %j', (style) => {
  fc.assert(
    fc.property(advert, (parts) => {
      expect(summaryOf(written(parts, style))).toEqual(summaryOf(written(parts)));
    }),
    { ...RUNS, numRuns: 25 },
  );
});

test.each(HARMLESS)('it changes nothing anywhere: %s', (sentence) => {
  fc.assert(
    fc.property(advert, fc.nat(), (parts, place) => {
      const lines = written(parts).split('\n');
      const at = place % (lines.length + 1);
      const bullet = lines[at]?.startsWith('- ') ? '- ' : '';
      expect(summaryOf(lines.toSpliced(at, 0, bullet + sentence).join('\n'))).toEqual(
        summaryOf(lines.join('\n')),
      );
    }),
    { ...RUNS, numRuns: 15 },
  );
});
