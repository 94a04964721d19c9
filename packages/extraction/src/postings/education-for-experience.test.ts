import { expect, test } from 'vitest';
import { parsePosting } from './parse-posting.ts';

const treeOf = (text: string) => parsePosting(text).requirements.root.of;

test('education that replaces a part of the experience stands beside the whole, with what is left of it', () => {
  const text =
    'Three years of medical office experience required. Two years of college may replace one year of experience.';
  expect(treeOf(text)).toMatchObject([
    {
      type: 'anyOf',
      of: [
        { requirement: { kind: 'experience', value: { minimumYears: 3 } } },
        {
          type: 'allOf',
          of: [
            {
              requirement: {
                kind: 'education-in-lieu',
                value: { level: 'high-school', educationYears: 2, experienceYears: 1 },
                spans: [{ text: 'college may replace one year of experience' }],
              },
            },
            { requirement: { kind: 'experience', value: { minimumYears: 2 } } },
          ],
        },
      ],
    },
  ]);
});

test('a degree that replaces all of the experience stands alone', () => {
  const text = "Two years of experience required. A bachelor's degree may be substituted for the experience.";
  expect(treeOf(text)).toMatchObject([
    {
      type: 'anyOf',
      of: [
        { requirement: { kind: 'experience', value: { minimumYears: 2 } } },
        { requirement: { kind: 'education-in-lieu', value: { level: 'bachelor', experienceYears: null } } },
      ],
    },
  ]);
});
