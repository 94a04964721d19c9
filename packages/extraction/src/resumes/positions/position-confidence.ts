import type { Confidence, Position } from '@omm/contracts';
import type { Judgement } from '../judgements/judgement.ts';
import { employerScore, titleScore } from './heading-words.ts';
import type { WorkEntry } from './read-positions.ts';

/** How sure the parts of a job are read; null parts have none. The README lists what each level stands on. */
export function positionConfidence(
  entry: WorkEntry,
  judged: { readonly healthcare: Judgement; readonly management: Judgement },
): Position['confidence'] {
  const told = entry.duties.length > 0;
  return {
    title: entry.title === null ? undefined : ofTitle(entry.title),
    employer: entry.employer === null ? undefined : ofEmployer(entry),
    dates: ofDates(entry),
    healthcare: ofJudgement(judged.healthcare, told),
    management: ofJudgement(judged.management, told),
  };
}

/** 'Front Desk Receptionist' ends in the noun of a title; 'Reception and Billing' has none. */
function ofTitle(title: string): Confidence {
  const score = titleScore(title);
  return score > 2 ? 'high' : score > 0 ? 'medium' : 'low';
}

/** 'Harbor Clinic' has the noun of an employer; what only stands where employers do may be a department. */
const ofEmployer = ({ employer, title }: WorkEntry): Confidence =>
  employerScore(employer ?? '') > 0 ? 'high' : title !== null && titleScore(title) > 2 ? 'medium' : 'low';

/** Two ends to the month; two to the year; one alone, or the wrong way round. */
function ofDates({ from, to, single }: WorkEntry): Confidence | undefined {
  if (from === null && to === null) return undefined;
  if (single || from === null || to === null) return 'low';
  if (to !== 'present' && to < from.slice(0, to.length)) return 'low';
  return from.includes('-') && (to === 'present' || to.includes('-')) ? 'high' : 'medium';
}

/** The heading says it; one phrase of the duties does; the duties as a whole do. No duties, no certain 'no'. */
function ofJudgement({ value, evidence }: Judgement, told: boolean): Confidence {
  if (!value) return told ? 'high' : 'medium';
  if (evidence?.certainty === 'inferred') return 'low';
  return /\/(?:title|employer)$/.test(evidence?.ruleId ?? '') ? 'high' : 'medium';
}
