import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';
import { spansOf } from './testing/spans-of.ts';

/** Of this process alone: what else the machine does is no reason to fail. */
const cpuMs = () => process.cpuUsage().user / 1000;

const SENTENCES = [
  "Bachelor's degree in business or equivalent experience.",
  'High school diploma or GED required.',
  'At least 3 years of medical office experience.',
  'Fluent Spanish a plus.',
  'CPC or CCS certification preferred.',
  'Pay: $18 - $22 per hour.',
  'Full-time position in Springfield, IL.',
  'Supervises front desk staff.',
];
const sentences = fc.shuffledSubarray(SENTENCES, { minLength: 1 });
const noise = fc.string({ unit: 'grapheme', maxLength: 40 });

test('spans lie within the text and quote it exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(noise, fc.constantFrom(...SENTENCES))), (parts) => {
      const text = parts.join('\n');
      for (const span of spansOf(parsePosting(text)))
        expect(text.slice(span.start, span.end)).toBe(span.text);
    }),
    { numRuns: 200 },
  );
});

test('the order of the sentences does not matter', () => {
  fc.assert(
    fc.property(sentences, (chosen) => {
      const ordered = SENTENCES.filter((sentence) => chosen.includes(sentence));
      expect(parsePosting(chosen.join('\n')).summary).toEqual(parsePosting(ordered.join('\n')).summary);
    }),
    { numRuns: 60 },
  );
});

test.each(['\n', '\n- ', '\n\u2022 ', '\n* ', '\r\n', '\n\n', '  ', '\n1. '])(
  'bullet style %j does not matter',
  (bullet) => {
    const text = `Requirements:${bullet}${SENTENCES.join(bullet)}`;
    expect(parsePosting(text).summary).toEqual(
      parsePosting(`Requirements:\n${SENTENCES.join('\n')}`).summary,
    );
  },
);

test('a sentence that asks for nothing changes nothing', () => {
  const text = SENTENCES.join('\n');
  const more = `${text}\nOur office overlooks a quiet garden.`;
  expect(parsePosting(more).summary).toEqual(parsePosting(text).summary);
});

const PIECES = [
  'a ',
  '1 ',
  ' ',
  '*',
  '. ',
  '- ',
  'year ',
  '2 years or ',
  '2 years of experience in billing, ',
  'or equivalent ',
  "bachelor's degree in business or ",
  'certificate of ',
  '(',
  'associate,',
  'bilingual Spanish, ',
  'CPC or CCS certification ',
  '$12 to ',
  'supervise the ',
  'Springfield, IL ',
  'AS DEGREE ',
  'RN license ',
  '\n',
  '\u2022',
  'Requirements: ',
  'A.',
  'Abc ',
];

test.each(PIECES)('100 kB of %j are read in time', (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  const before = cpuMs();
  parsePosting(text);
  expect(cpuMs() - before).toBeLessThan(4_000);
});
