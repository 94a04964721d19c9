import type { Match } from '@omm/contracts';
import { sql } from 'kysely';

/** What a list is ordered by. */
export type Points = Pick<Match, 'score' | 'coverage' | 'verdict' | 'experience'>;

/** Where a list goes on: behind its last row. */
export interface After {
  points: Omit<Points, 'verdict'>;
  resumeId: string;
}

/** Behind it in the order of the list. */
export const isBehind = ({ points: { score, coverage, experience }, resumeId }: After) =>
  sql<boolean>`(-matches.score, -matches.coverage, -matches.experience_months,
      coalesce(matches.months_ago, 'infinity'), matches.resume_id)
    > (${-score}::float8, ${-coverage}::float8, ${-(experience?.months ?? 0)}::real,
      ${experience?.monthsAgo ?? 'infinity'}::real, ${resumeId}::uuid)`;

/** `bestFirst` of @omm/matching, in SQL; it is the order of the index. */
export const bestFirst = sql`matches.score desc, matches.coverage desc, matches.experience_months desc,
  matches.months_ago asc nulls last, matches.resume_id`;

export const pointColumns = [
  'matches.score',
  'matches.coverage',
  'matches.verdict',
  'matches.experienceMonths',
  'matches.monthsAgo',
] as const;

type PointRow = Pick<Points, 'score' | 'coverage' | 'verdict'> & {
  experienceMonths: number;
  monthsAgo: number | null;
};

export const pointsOf = ({ score, coverage, verdict, experienceMonths, monthsAgo }: PointRow): Points => ({
  score,
  coverage,
  verdict,
  experience: { months: experienceMonths, monthsAgo },
});

export const pointRow = ({ score, coverage, verdict, experience }: Points): PointRow => ({
  score,
  coverage,
  verdict,
  experienceMonths: experience?.months ?? 0,
  monthsAgo: experience?.monthsAgo ?? null,
});
