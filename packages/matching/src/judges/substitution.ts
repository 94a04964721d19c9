import type { Setting } from '@omm/contracts';
import { substitutionFor } from '@omm/requirement-model';
import { type Finding, type Judge, statusOf } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { plural, yearsOf } from '../wording.ts';
import { countedFor, furthest, longest } from './experience-months.ts';

/** What experience is worth where a practice may take it unasked in place of the degree: a part, never the whole. */
export const UNASKED = 0.8;

/** The posting's years, or else the requirement model's. */
export const yearsInstead = (years: number | null): number =>
  years ?? substitutionFor(null, true)?.years ?? 0;

/** 'Or equivalent experience'. */
export function substitutionJudge(years: number | null): Judge {
  const rule = substitutionFor(null, true);
  const needed = yearsInstead(years);
  const label = years === null ? 'Equivalent experience' : `${plural(years, 'year')} in place of the degree`;
  const stands = `${plural(needed, 'year')} of experience may stand in for the degree`;
  const untold = 'Experience may stand in for the degree; the resume gives no dates to count it by.';
  const unknown: Finding = { label, status: 'unknown', credit: 0, why: () => untold, quote: null };
  const decided = years !== null || rule === null ? {} : { rule: ruleOf(rule) };
  return (who) => {
    if (who.months.total === 0) return unknown;
    const { credit, months, kind, quote } = standIn(needed, who);
    const why = (): string => `${stands}; the resume shows ${yearsOf(months)} ${kind()}.`;
    return { label, status: statusOf(credit), credit, why, quote, ...decided };
  };
}

/** Such a practice may take experience for the degree even where its posting does not say so; null elsewhere. */
export function unaskedSubstitutionJudge(setting: Setting | null): Judge | null {
  const rule = substitutionFor(setting, false);
  if (rule === null) return null;
  const decided = ruleOf(rule);
  return (who) => {
    const { credit, months, kind, quote } = standIn(rule.years, who);
    const why = (): string =>
      `${plural(yearsOf(months), 'year')} ${kind()} make up for a part of it, as practices of this kind may accept.`;
    return {
      label: '',
      status: statusOf(UNASKED * credit),
      credit: UNASKED * credit,
      why,
      quote,
      rule: decided,
    };
  };
}

const ruleOf = ({ id, sources }: { id: string; sources: readonly string[] }) => ({
  id,
  source: sources.join(', '),
});

/** The share of the experience that is needed in a degree's place. */
export function shareInstead(years: number): (months: number) => number {
  const needed = Math.max(1, years * 12);
  return (months) => Math.min(1, months / needed);
}

const counted = countedFor('medical-office');

/** The experience that goes furthest towards the years of a medical office that are needed. */
function standIn(years: number, { months, work }: Qualifications) {
  const shown = furthest(counted(months), shareInstead(years));
  if (shown === null) return { credit: 0, months: 0, kind: () => '', quote: null };
  const { months: counts, kind, holds } = shown.item;
  return { credit: shown.credit, months: counts, kind, quote: longest(work, holds)?.quote ?? null };
}
