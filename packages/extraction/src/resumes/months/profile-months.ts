import type { CandidateProfile, HeldSkill, Position } from '@omm/contracts';
import { specialtyName } from '@omm/requirement-model';
import { monthsBy } from '../facts/use-in-positions.ts';
import { kindOfWork } from '../judgements/occupation.ts';
import { type CountedJob, experienceMonths } from './experience-months.ts';
import { intervalOf } from './intervals.ts';

/** All that is counted in months, from the jobs as they stand. */
export function profileMonths(
  positions: readonly Position[],
  skills: readonly HeldSkill[],
  asOf: string,
): Pick<CandidateProfile, 'months' | 'specialtyMonths' | 'systemMonths'> {
  const systemsUsed = ({ id }: Position) =>
    skills.flatMap(({ name, category, positions: used }) =>
      category === 'ehr' && used?.includes(id) ? [name] : [],
    );
  return {
    months: experienceMonths(positions.map((position) => countedOf(position, asOf))),
    specialtyMonths: monthsBy(positions, asOf, ({ specialty }) =>
      specialty === null ? [] : [specialtyName(specialty)],
    ),
    systemMonths: monthsBy(positions, asOf, systemsUsed),
  };
}

function countedOf({ title, start, end, healthcare, management }: Position, asOf: string): CountedJob {
  const { desk, clinical } = kindOfWork(title, healthcare.value);
  const interval = intervalOf(start, end, asOf);
  return { interval, healthcare: healthcare.value, management: management.value, desk, clinical };
}
