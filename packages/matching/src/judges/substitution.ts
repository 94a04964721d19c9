import type { Setting } from '@omm/contracts';
import { substitutionFor } from '@omm/requirement-model';
import { type Finding, statusOf } from '../finding.ts';
import type { Qualifications } from '../qualifications.ts';
import { plural, yearsOf } from '../wording.ts';
import { countedFor, furthest, longest } from './experience-months.ts';

/** What experience is worth where a practice may take it unasked in place of the degree: a part, never the whole. */
const UNASKED = 0.8;

/** 'Or equivalent experience': by the posting's years, or else by the requirement model's. */
export function judgeSubstitution(years: number | null, who: Qualifications): Finding {
  const rule = substitutionFor(null, true);
  const needed = years ?? rule?.years ?? 0;
  const label = years === null ? 'Equivalent experience' : `${plural(years, 'year')} in place of the degree`;
  if (who.months.total === 0) {
    const why = 'Experience may stand in for the degree; the resume gives no dates to count it by.';
    return { label, status: 'unknown', credit: 0, why, quote: null };
  }
  const { credit, months, kind, quote } = standIn(needed, who);
  const why = `${plural(needed, 'year')} of experience may stand in for the degree; the resume shows ${yearsOf(months)} ${kind}.`;
  const finding = { label, status: statusOf(credit), credit, why, quote };
  return years !== null || rule === null
    ? finding
    : { ...finding, rule: { id: rule.id, source: rule.sources.join(', ') } };
}

/** Such a practice may take experience for the degree even where its posting does not say so; null elsewhere. */
export function substituteUnasked(setting: Setting | null, who: Qualifications): Finding | null {
  const rule = substitutionFor(setting, false);
  if (rule === null) return null;
  const { credit, months, kind, quote } = standIn(rule.years, who);
  return {
    label: '',
    status: statusOf(UNASKED * credit),
    credit: UNASKED * credit,
    why: `${plural(yearsOf(months), 'year')} ${kind} make up for a part of it, as practices of this kind may accept.`,
    quote,
    rule: { id: rule.id, source: rule.sources.join(', ') },
  };
}

/** The experience that goes furthest towards the years of a medical office that are needed. */
function standIn(years: number, { months, work }: Qualifications) {
  const needed = Math.max(1, years * 12);
  const shown = furthest(countedFor('medical-office', months), (count) => Math.min(1, count / needed));
  const quote = shown === null ? null : (longest(work, shown.holds)?.quote ?? null);
  return { credit: shown?.credit ?? 0, months: shown?.months ?? 0, kind: shown?.kind ?? '', quote };
}
