import type { Qualifications } from '../qualifications.ts';
import { byFrequency } from './dictionary.ts';
import type { DoneCodes } from './done-numbers.ts';
import type { SkillFact } from './segment.ts';

/** Numbers the skills of some people, the most frequent first: the lowest codes take the fewest bits. */
export function skillCodes(
  people: readonly Qualifications[],
): Pick<DoneCodes, 'codeOf' | 'codeOfId'> & { readonly values: readonly SkillFact[] } {
  const held = people.flatMap(({ skills }) =>
    skills.map(({ id, category }): SkillFact => ({ id, category })),
  );
  const ids = new Set(held.map(({ id }) => id));
  // Nobody holds them: their category is never read.
  const namedOnly = people
    .flatMap(({ work }) => work.flatMap((job) => job.skills))
    .filter((id) => !ids.has(id))
    .map((id): SkillFact => ({ id, category: 'skill' }));
  const values = byFrequency([...held, ...namedOnly], keyOf).map(({ value }) => value);
  const codes = new Map(values.map((skill, code) => [keyOf(skill), code]));
  const codesOfIds = new Map(values.map(({ id }, code) => [id, code] as const).toReversed());
  return {
    values,
    codeOf: (skill) => codes.get(keyOf(skill)) ?? 0,
    codeOfId: (id) => codesOfIds.get(id) ?? 0,
  };
}

const keyOf = ({ id, category }: SkillFact): string => `${category} ${id}`;
