import { expect, test } from 'vitest';
import { patternOf } from './duties/phrase-pattern.ts';
import { duties } from './duties.ts';
import { cut, forMatches, indexPatterns } from './first-matches.ts';
import { firstWords } from './first-words.ts';

test.each([
  [
    String.raw`\b(?:re)?schedul(?:e|es)\b(?! an? interview)|\bcalendars?\b`,
    'calendar calendars reschedule reschedules schedule schedules',
  ],
  [String.raw`\be[hm]rs?\b|\bp ?& ?l\b`, 'ehr ehrs emr emrs p'],
  [String.raw`\bcheck[- ]?ins?(?:\W+\w+)?`, 'check checkin checkins'],
  [String.raw`patients?['’]?s? (?:\w+ ){0,2}forms`, 'patient patients patientss'],
])('%s', (source, words) => {
  expect([...firstWords(source)].sort().join(' ')).toBe(words);
});

test('passes by the words that it is told to', () => {
  expect([...firstWords(String.raw`a\/r|(?:an? |the )?meeting`, new Set(['a', 'an', 'the']))]).toEqual([
    'r',
    'meeting',
  ]);
});

test('a pattern that leaves its first word open is refused', () => {
  expect(() => firstWords(String.raw`\bo\w+ce\b`)).toThrow('name whole words');
  expect(() => firstWords(String.raw`\b[a-z]{3}er\b`)).toThrow('name whole words');
  expect(() => firstWords(String.raw`\b(?:at)?\b`)).toThrow('name whole words');
});

test('finds what each pattern finds by itself', () => {
  const text =
    'Reviewed P & L, e-mail; EHRs; re-schedule or RESCHEDULE, p&l _claims 2claims; Claims. Café citas';
  const patterns = duties.flatMap(({ phrases }) => phrases.map(patternOf));
  const found = patterns.map((): RegExpExecArray | null => null);
  const index = indexPatterns(patterns);
  forMatches(index, cut(index, text), {
    wants: () => true,
    isDone(number, match) {
      found[number] = match;
      return true;
    },
  });
  expect(found).toEqual(patterns.map(({ pattern }) => new RegExp(pattern.source).exec(text.toLowerCase())));
});
