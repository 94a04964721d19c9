import { describe, expect, test } from 'vitest';
import { studyFieldFit } from './study-fields.ts';

describe('a field of study', () => {
  test.each([
    [['business administration'], 'Business Management', 'same'],
    [['health care administration'], 'business', 'near'],
    [['business'], 'fine arts', 'other'],
    [['a related field'], 'fine arts', null],
  ] as const)('by its words: %j asked, %s held: %s', (asked, held, fit) => {
    expect(studyFieldFit({ words: asked, cipCodes: [] })({ words: [held], cipCodes: [] })).toBe(fit);
  });

  test.each<[asked: string[], held: string, fit: string, why: string]>([
    [['51.0701'], '51.0701', 'same', 'the programme itself'],
    [['51'], '51.3801', 'same', 'any health profession'],
    [['52.0201'], '52', 'same', 'a degree in business says no more'],
    [['51.0701'], '51.0705', 'same', 'one group: administration of health care and of its offices'],
    [['52.0201'], '52.1401', 'near', 'one series: business and marketing'],
    [['51.0701'], '52.0201', 'near', 'a practice takes business for health administration'],
    [['45.0601'], '52.0201', 'near', 'economics stands with finance, which is near business'],
    [['52.0201'], '50.0501', 'other', 'theatre'],
    [['52.0201', '51.3801'], '51.3901', 'near', 'the nearest of those that are asked for'],
  ])('by its CIP code: %j asked, %s held: %s (%s)', (asked, held, fit) => {
    expect(studyFieldFit({ words: [], cipCodes: asked })({ words: [], cipCodes: [held] })).toBe(fit);
  });

  test('by the words where the code of another of the fields is known only', () => {
    const asked = { words: ['theatre', 'office leadership'], cipCodes: ['50.0501'] };
    expect(studyFieldFit(asked)({ words: ['business'], cipCodes: ['52'] })).toBe('same');
  });
});
