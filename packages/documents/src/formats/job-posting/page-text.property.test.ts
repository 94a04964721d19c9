import { readJobPostingBlock } from '@omm/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withJobPosting } from './page-text.ts';

const PROPERTIES = [
  '@graph',
  'title',
  'hiringOrganization',
  'employmentType',
  'educationRequirements',
  'experienceRequirements',
  'monthsOfExperience',
  'experienceInPlaceOfEducation',
  'baseSalary',
  'salaryCurrency',
  'jobLocation',
  'jobLocationType',
  'applicantLocationRequirements',
  'description',
  'qualifications',
  'skills',
  'jobBenefits',
  'identifier',
] as const;
const KEYS = [
  '@type',
  'name',
  'value',
  '@value',
  'minValue',
  'maxValue',
  'unitText',
  'currency',
  'address',
  'addressRegion',
];
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('<p>', '&lt;b>', '\n\n', '24', '$18-22', 'TX', 'https://schema.org/True', 'Not read: x'),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    words,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 5 }),
  ),
}));

test('whatever a JobPosting holds, the page keeps its text, and the block ends before it', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...PROPERTIES), value), (properties) => {
      const script = JSON.stringify({ '@type': 'JobPosting', ...properties });
      const text = withJobPosting('The page itself.', [script]);
      const block = readJobPostingBlock(text);
      expect(
        text
          .slice(block?.end ?? 0)
          .trimStart()
          .startsWith('The page itself.'),
      ).toBe(true);
      for (const line of block?.lines ?? []) {
        expect(text.slice(line.span.start, line.span.end)).toBe(line.span.text);
        expect(line.value.length).toBeLessThanOrEqual(300);
      }
    }),
    { numRuns: 300 },
  );
});

test('damaged data never throws', () => {
  const whole = JSON.stringify({
    '@type': 'JobPosting',
    title: 'Biller',
    baseSalary: { value: { minValue: 1 } },
  });
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string(), (at, noise) => {
      expect(withJobPosting('Text', [whole.slice(0, at) + noise + whole.slice(at + 1)])).toContain('Text');
    }),
  );
});
