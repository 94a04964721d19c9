import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';
import { spansOf } from './testing/spans-of.ts';

const PLAIN =
  "Requirements:\nBachelor's degree required.\nFluent Spanish preferred.\n3 years of billing experience.";

test.each([
  ['a zero-width space in a word', PLAIN.replace('Spanish', 'Spani\u200bsh'), 'characters-invisible'],
  ['a word joiner in each word', PLAIN.replace(/(?<=[a-z])(?=[a-z])/g, '\u2060'), 'characters-invisible'],
  ['tags behind a word', PLAIN.replace('degree', 'degree\u{e0041}\u{e0042}'), 'characters-invisible'],
  ['Cyrillic letters', PLAIN.replaceAll('a', '\u0430').replaceAll('e', '\u0435'), 'characters-mixed'],
  ['soft hyphens', PLAIN.replace('experience', 'expe\u00adri\u00adence'), null],
  ['a byte-order mark', `\ufeff${PLAIN}`, null],
  ['wide letters', PLAIN.replace('Bachelor', 'Ｂａｃｈｅｌｏｒ'), null],
  ['strokes through letters', PLAIN.replace('required', 'r\u0336equ\u0336ired'), null],
  ['marks of direction', PLAIN.replace('Fluent', '\u202aFluent\u202c'), null],
  ['blanks of other kinds', PLAIN.replaceAll(' ', '\u2009'), null],
  ['a null', PLAIN.replace('Bachelor', '\0Bachelor'), null],
])('%s: read as people see it', (_, text, code) => {
  const reading = parsePosting(text);
  expect(reading.summary).toEqual(parsePosting(PLAIN).summary);
  const codes = reading.warnings
    .map((warning) => warning.code)
    .filter((each) => each.startsWith('characters'));
  expect(codes).toEqual(code === null ? [] : [code]);
  for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test('a turned direction is told, and the words are read as written', () => {
  const text = `${PLAIN}\n\u202e.deriuqer esnecil NR`;
  const reading = parsePosting(text);
  expect(reading.summary).toEqual(parsePosting(PLAIN).summary);
  expect(reading.warnings.map(({ code }) => code)).toContain('characters-direction');
});
