import type { ApplyStep, Fact, PostingTerms } from '@omm/contracts';
import type { Segment } from '@omm/text';
import type { Document } from '../engine/document.ts';
import type { Hit } from '../engine/rule.ts';
import { type RuleSet, runRules, runRulesIn } from '../engine/run-rules.ts';
import { askedSegments } from './asked-segments.ts';
import { offeredBenefits } from './extractors/benefits/offered-benefits.ts';
import { bonusRules } from './extractors/bonuses/bonuses.ts';
import { payNegotiableRules } from './extractors/bonuses/pay-negotiable.ts';
import { applyRules, applyToAddressRules } from './extractors/contact/apply-steps.ts';
import type { Contact } from './extractors/contact/contact-of.ts';
import { contactKinds } from './extractors/contact/contacts.ts';
import { hoursPerWeekRules } from './extractors/schedule/hours-per-week.ts';
import { workHoursRules } from './extractors/schedule/work-hours.ts';
import { workedShifts } from './extractors/schedule/worked-shifts.ts';
import { countedSegments } from './extractors/sizes/counted-segments.ts';
import { practiceSizeRules } from './extractors/sizes/practice-size.ts';
import { teamSizeRules } from './extractors/sizes/team-size.ts';
import { answeredStart } from './extractors/start-date/answered-start.ts';
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
  const counted = (rules: RuleSet<unknown>) =>
    countedSegments(document, askedSegments(document, rules.asker, segments));
  const first = <V>(rules: RuleSet<V>, where: readonly PlacedSegment[]): Fact<V> | undefined =>
    runRulesIn(rules, document, where)
      .slice(0, 1)
      .map((hit) => factOf(document, hit))[0];
  const payNegotiable = first(payNegotiableRules, segments);
  const bonuses = factsOf(document, runRulesIn(bonusRules, document, segments));
  const benefits = factsOf(document, offeredBenefits(document, segments));
  const shifts = factsOf(document, workedShifts(document, segments));
  const hoursPerWeek = first(hoursPerWeekRules, counted(hoursPerWeekRules));
  const workHours = factsOf(document, runRules(workHoursRules, document, wholeOf(document)));
  const teamSize = first(teamSizeRules, counted(teamSizeRules));
  const practiceSize = factsOf(document, runRulesIn(practiceSizeRules, document, counted(practiceSizeRules)));
  const startDate =
    first(startDateRules, segments) ?? factsOf(document, answeredStart(document, segments))[0];
  const contacts = factsOf(document, contactsIn(document));
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

function contactsIn(document: Document): Hit<Contact>[] {
  const { lower } = document.view;
  return contactKinds
    .filter(({ mayStandIn }) => mayStandIn(lower))
    .flatMap(({ rules }) => runRules(rules, document, wholeOf(document)));
}

/** The quote is the sentence that tells the applicant. */
function applySteps(document: Document): Hit<ApplyStep>[] {
  const steps = (rules: RuleSet<ApplyStep>, segments: readonly Segment[]) =>
    segments.flatMap((segment) =>
      runRules(rules, document, segment).map((hit) => ({ ...hit, start: segment.start, end: segment.end })),
    );
  const named = steps(applyRules, askedSegments(document, applyRules.asker, document.segments));
  const holdsAddress = document.view.lower.includes('@');
  return holdsAddress ? [...named, ...steps(applyToAddressRules, document.segments)] : named;
}
