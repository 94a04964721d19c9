import { expect, test } from 'vitest';
import { ruleSets } from '../registry.ts';
import { parsePosting } from './parse-posting.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

function msFor(text: string): number {
  const before = cpuMs();
  parsePosting(text);
  return cpuMs() - before;
}

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const PIECES = [
  'a',
  '7',
  ' ',
  '.',
  '(',
  '/',
  '\n',
  '\t',
  '$',
  '\u2022\n',
  'or ',
  'experience ',
  'RN, ',
  '- RN license\n',
  'Requirements:\n- RN\n',
  "Bachelor's degree required\n",
  "GED required; Associate's/Bachelor's preferred ",
  '2 years of experience\n',
  '2 años de ',
  'a travel nurse, ',
  '$18 ',
  'http://',
  'a@b.',
  '555-',
  'a\u200b',
  '\u0440a',
  '\u202e',
  '\ud83d\ude00',
  '\ud800',
  '\0',
  '\u{e0041}',
];

test.each(PIECES)(
  '1 MB of %j takes no more than its share of time',
  (piece) => {
    const tenth = msFor(repeated(piece, 100_000));
    const whole = msFor(repeated(piece, 1_000_000));
    expect(whole).toBeLessThan(12 * tenth + 1_500);
  },
  60_000,
);

const examples = [
  ...new Set(
    ruleSets.flatMap(({ rules }) =>
      rules.flatMap((rule) => [...rule.examples.map(({ text }) => text), ...rule.counterExamples]),
    ),
  ),
].map((text) => text.replace(/[«»\n]/g, ' '));

test('near misses of every rule, over and over, take time by their length', () => {
  const slow = examples.flatMap((example) => {
    const cut = example.slice(0, Math.ceil(example.length * 0.8));
    const ms = msFor(repeated(`${cut}, `, 10_000));
    return ms > 300 ? [`${example}: ${ms} ms`] : [];
  });
  expect(slow).toEqual([]);
}, 120_000);

test('1 MB is read in bounded memory', () => {
  const text = repeated('- RN license, 2 years of experience in billing\n', 1_000_000);
  const before = process.memoryUsage().heapUsed;
  const reading = parsePosting(text);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(400e6);
  expect(reading.summary.minimumYears).toBe(2);
}, 60_000);
