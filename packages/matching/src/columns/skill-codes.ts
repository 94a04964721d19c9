import type { Qualifications } from '../qualifications.ts';
import type { DoneCodes } from './done-numbers.ts';
import type { SkillFact } from './segment.ts';

/** Numbers the skills of some people, the most frequent first: the lowest codes take the fewest bits. */
export function skillCodes(
  people: readonly Qualifications[],
): Pick<DoneCodes, 'codeOf' | 'codeOfId'> & { readonly values: readonly SkillFact[] } {
  const counts = new Map<string, { skill: SkillFact; count: number }>();
  const count = (skill: SkillFact): void => {
    const known = counts.get(keyOf(skill));
    if (known === undefined) counts.set(keyOf(skill), { skill, count: 1 });
    else known.count += 1;
  };
  for (const { skills } of people) for (const { id, category } of skills) count({ id, category });
  const ids = new Set([...counts.values()].map(({ skill }) => skill.id));
  const namedOnly = people
    .flatMap(({ work }) => work.flatMap((job) => job.skills))
    .filter((id) => !ids.has(id));
  // Nobody holds them: their category is never read.
  for (const id of namedOnly) count({ id, category: 'skill' });
  const values = [...counts]
    .toSorted(([a, one], [b, other]) => other.count - one.count || (a < b ? -1 : 1))
    .map(([, { skill }]) => skill);
  const codes = new Map(values.map((skill, code) => [keyOf(skill), code]));
  const codesOfIds = new Map(values.map(({ id }, code) => [id, code] as const).toReversed());
  return {
    values,
    codeOf: (skill) => codes.get(keyOf(skill)) ?? 0,
    codeOfId: (id) => codesOfIds.get(id) ?? 0,
  };
}

const keyOf = ({ id, category }: SkillFact): string => `${category} ${id}`;
