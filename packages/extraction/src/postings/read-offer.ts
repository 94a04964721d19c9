import type { ApplyStep, Fact, PostingTerms } from '@omm/contracts';
import type { Segment } from '@omm/text';
import type { Document } from '../engine/document.ts';
import { resolveOverlaps } from '../engine/resolve-overlaps.ts';
import type { Hit } from '../engine/rule.ts';
import { type RuleSet, runRules } from '../engine/run-rules.ts';
import { offeredBenefits } from './extractors/benefits/offered-benefits.ts';
import { bonusRules } from './extractors/bonuses/bonuses.ts';
import { payNegotiableRules } from './extractors/bonuses/pay-negotiable.ts';
import { applyRules } from './extractors/contact/apply-steps.ts';
import { contactRules } from './extractors/contact/contacts.ts';
import { hoursPerWeekRules } from './extractors/schedule/hours-per-week.ts';
import { workHoursRules } from './extractors/schedule/work-hours.ts';
import { workedShifts } from './extractors/schedule/worked-shifts.ts';
import { practiceSizeRules } from './extractors/sizes/practice-size.ts';
import { teamSizeRules } from './extractors/sizes/team-size.ts';
import { startDateRules } from './extractors/start-date/start-date.ts';
import { factOf, factsOf } from './fact-of.ts';
import type { PlacedSegment } from './sections.ts';

type Offer = Pick<
  PostingTerms,
  | 'payNegotiable'
  | 'bonuses'
  | 'benefits'
  | 'shifts'
  | 'hoursPerWeek'
  | 'workHours'
  | 'teamSize'
  | 'practiceSize'
  | 'startDate'
  | 'contacts'
  | 'howToApply'
>;

/** Pay beside the wage, benefits, time, sizes and the way to apply; absent where the posting says nothing of it. */
export function readOffer(document: Document, segments: readonly PlacedSegment[]): Offer {
  const all = <V>(rules: RuleSet<V>) => hitsIn(document, segments, rules);
  const first = <V>(rules: RuleSet<V>): Fact<V> | undefined =>
    all(rules)
      .slice(0, 1)
      .map((hit) => factOf(document, hit))[0];
  const payNegotiable = first(payNegotiableRules);
  const bonuses = factsOf(document, all(bonusRules));
  const benefits = factsOf(document, offeredBenefits(document, segments));
  const shifts = factsOf(document, workedShifts(document, segments));
  const hoursPerWeek = first(hoursPerWeekRules);
  const workHours = factsOf(document, runRules(workHoursRules, document, wholeOf(document)));
  const teamSize = first(teamSizeRules);
  const practiceSize = factsOf(document, all(practiceSizeRules));
  const startDate = first(startDateRules);
  const contacts = factsOf(document, runRules(contactRules, document, wholeOf(document)));
  const howToApply = factsOf(document, applySteps(document));
  return {
    ...(payNegotiable && { payNegotiable }),
    ...(bonuses.length > 0 && { bonuses }),
    ...(benefits.length > 0 && { benefits }),
    ...(shifts.length > 0 && { shifts }),
    ...(hoursPerWeek && { hoursPerWeek }),
    ...(workHours.length > 0 && { workHours }),
    ...(teamSize && { teamSize }),
    ...(practiceSize.length > 0 && { practiceSize }),
    ...(startDate && { startDate }),
    ...(contacts.length > 0 && { contacts }),
    ...(howToApply.length > 0 && { howToApply }),
  };
}

/** Nearly all segments hold nothing of a rule set: they cost a look at their askers. */
function hitsIn<V>(document: Document, segments: readonly Segment[], rules: RuleSet<V>): Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (const segment of segments) {
    const found = runRules(rules, document, segment);
    if (found.length > 0) hits.push(...resolveOverlaps(found));
  }
  return hits;
}

/** '8:00 a.m. - 5:00 p.m.' and telephone numbers stand across what parts sentences and items. */
function wholeOf({ view, ids }: Document): Segment {
  return {
    start: 0,
    end: view.text.length,
    firstToken: 0,
    endToken: ids.length,
    line: 0,
    bullet: false,
    startsLine: true,
    endsLine: true,
  };
}

/** The quote is the sentence that tells the applicant. */
function applySteps(document: Document): Hit<ApplyStep>[] {
  return document.segments.flatMap((segment) =>
    runRules(applyRules, document, segment).map((hit) => ({
      ...hit,
      start: segment.start,
      end: segment.end,
    })),
  );
}
