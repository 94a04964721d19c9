import { type RequirementKind, requirementsIn, suggestedRanking } from '@omm/contracts';
import { expect, test } from 'vitest';
import { parsePosting } from '../postings/parse-posting.ts';
import { carrySettings } from './carry-settings.ts';

const text = 'Requirements:\n- 3 years of medical office experience\n- Fluent in Spanish (required)\n';
const was = parsePosting(text);
const moved = text.replace('- 3 years', '- 1 year of dental office experience\n- 3 years');
const is = parsePosting(moved);

const idOf = (reading: typeof was, kind: RequirementKind, which = 0): string =>
  requirementsIn(reading.requirements.root).filter((one) => one.kind === kind)[which]?.id ?? 'none';

test('weights and musts follow their requirement to the id that it has in a new reading', () => {
  const [old, now] = [idOf(was, 'experience'), idOf(is, 'experience', 1)];
  expect(old).not.toBe(now);
  const settings = { ...suggestedRanking, weights: { role: 2, [old]: 9 }, musts: { [old]: false } };
  expect(carrySettings(settings, { was, is, text: moved })).toEqual({
    ...suggestedRanking,
    weights: { role: 2, [now]: 9 },
    musts: { [now]: false },
  });
});

test('what is not read any more is not weighed', () => {
  const silent = 'Requirements:\n- 3 years of medical office experience\n';
  const settings = { ...suggestedRanking, weights: { [idOf(was, 'language')]: 9 } };
  expect(carrySettings(settings, { was, is: parsePosting(silent), text: silent })).toEqual(suggestedRanking);
});
