import { type Judgement, type Match, type PostingRequirements, requirementsIn } from '@omm/contracts';
import { attachSubstitutes } from './attach-substitutes.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { Finding } from './finding.ts';
import { judgeRequirement } from './judge-requirement.ts';
import { gateOf, type Judged, judgeTree, showsEveryMust, totalCredit, totalWeight } from './judge-tree.ts';
import { roleJudge } from './judges/role.ts';
import type { Qualifications } from './qualifications.ts';
import { spanOf } from './quote.ts';
import { matchingVersion } from './version.ts';
import {
  gates,
  suggestedRoleWeight,
  suggestedWeight,
  unknownCredit,
  verdictOf,
  withinReach,
} from './weights.ts';

export type ScoreOptions = {
  /** A recruiter's own weights, by requirement id ('role' for the work itself); the others stay as suggested. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Version of the ruleset that read the two documents. */
  readonly extraction?: string;
};

/** The requirement id under which the nearness of the work itself is judged and weighed. */
const ROLE = 'role';

/** How well one person fits one posting, with a reason for every point. Same input, same bytes. */
export const scoreMatch = (read: PostingRequirements, who: Qualifications, options?: ScoreOptions): Match =>
  scorerFor(read, options).match(who);

/** What a list is ordered by. */
export type Points = Pick<Match, 'score' | 'coverage' | 'verdict' | 'experience'>;

export type Scorer = {
  /** With a reason for every point. */
  readonly match: (who: Qualifications) => Match;
  /** The same judgement without its words. */
  readonly points: (who: Qualifications) => Points;
};

/** The same for many people: what the posting alone decides is worked out once. */
export function scorerFor(read: PostingRequirements, options: ScoreOptions = {}): Scorer {
  const posting = { ...read, root: attachSubstitutes(dropRepeats(read.root.of)) };
  const judgeRole = roleJudge(posting);
  const suggested = suggestedWeights(posting, judgeRole !== null);
  const applied = appliedWeights(suggested, options.weights ?? {});
  const versions = { extraction: options.extraction ?? 'unknown', matching: matchingVersion };
  const match = (who: Qualifications): Match => {
    const role = judgeRole === null ? null : judgeRole(who);
    const settle = settler(unknownCredit(role?.credit ?? 0));
    const judged = judgeTree(posting.root, (requirement) => ({
      finding: settle(judgeRequirement(requirement, who, posting.terms)),
      weight: applied[requirement.id] ?? 0,
    }));
    const work = role === null ? null : { finding: settle(role), weight: applied[ROLE] ?? 0 };
    const { score, coverage } = pointsOf(judged, work);
    const points = [...(work === null ? [] : [roleJudgement(posting, work)]), ...judged.map(judgementOf)];
    return {
      score,
      coverage,
      verdict: verdictOf(score),
      requirements: points.toSorted(mustsFirst),
      experience: experienceOf(judged, work),
      weights: { suggested: { ...suggested }, applied: { ...applied } },
      versions: { ...versions },
    };
  };
  return { match, points: match };
}

type Work = Pick<Judged, 'finding' | 'weight'>;

/** The longest of the experience that is asked for, or else the nearest job; how fresh the nearest job is. */
function experienceOf(judged: readonly Judged[], work: Work | null): NonNullable<Match['experience']> {
  const asked = judged.flatMap(({ finding }) => finding.done ?? []);
  const nearest = work?.finding.done ?? asked[0];
  const counted = asked.length === 0 && nearest !== undefined ? [nearest] : asked;
  return {
    months: Math.max(0, ...counted.map(({ months }) => months)),
    monthsAgo: nearest?.monthsAgo ?? null,
  };
}

function suggestedWeights(posting: PostingRequirements, hasRole: boolean): Record<string, number> {
  const weights = Object.fromEntries(
    requirementsIn(posting.root).map((one) => [one.id, suggestedWeight(one)]),
  );
  const total = judgeTree(posting.root, (one) => ({ finding: NOT_JUDGED, weight: suggestedWeight(one) }));
  return hasRole ? { [ROLE]: round(suggestedRoleWeight(totalWeight(total)), 3), ...weights } : weights;
}

function appliedWeights(suggested: Record<string, number>, given: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(suggested).map(([id, weight]) => [id, given[id] ?? weight]));
}

/** Gives the unknown its credit, and rounds each credit once: the points that are shown are the points that count. */
const settler =
  (whenUnknown: number) =>
  (finding: Finding): Finding => ({
    ...finding,
    credit: round(
      finding.status === 'unknown' ? Math.min(whenUnknown, finding.likely ?? 1) : finding.credit,
      3,
    ),
  });

function pointsOf(judged: readonly Judged[], work: Work | null): { score: number; coverage: number } {
  const weight = totalWeight(judged) + (work?.weight ?? 0);
  if (weight === 0) return { score: 0, coverage: 0 };
  const credit = totalCredit(judged) + (work === null ? 0 : work.weight * work.finding.credit);
  const unknown =
    totalWeight(judged.filter(isUnknown)) + (work !== null && isUnknown(work) ? work.weight : 0);
  const gate = Math.min(gateOf(judged), work?.finding.status === 'unmet' && work.weight > 0 ? gates.role : 1);
  const points = withinReach((100 * gate * credit) / weight, showsEveryMust(judged));
  return { score: round(points, 1), coverage: round(1 - unknown / weight, 3) };
}

const isUnknown = ({ finding }: Work): boolean => finding.status === 'unknown';

function roleJudgement(posting: PostingRequirements, { finding, weight }: Work): Judgement {
  const postingSpan = posting.role.span ?? posting.role.duties[0]?.span ?? null;
  return { requirementId: ROLE, kind: 'role', necessity: 'required', postingSpan, ...shown(finding, weight) };
}

function judgementOf({ requirement, finding, weight }: Judged): Judgement {
  const { id, kind, necessity, spans } = requirement;
  return { requirementId: id, kind, necessity, postingSpan: spans[0] ?? null, ...shown(finding, weight) };
}

/** The work, then the musts, then the wishes, each by weight; what weighs the same stays as the posting has it. */
const mustsFirst = (a: Judgement, b: Judgement): number =>
  Number(b.kind === 'role') - Number(a.kind === 'role') ||
  Number(b.necessity === 'required') - Number(a.necessity === 'required') ||
  b.weight - a.weight;

function shown({ label, status, credit, why, quote, rule }: Finding, weight: number) {
  const resumeSpan = quote === null ? null : spanOf(quote);
  return { label, status, credit, why, weight: round(weight, 3), resumeSpan, ...(rule && { rule }) };
}

/** For weighing a posting without anybody to judge. */
const NOT_JUDGED: Finding = { label: '', status: 'unknown', credit: 0, why: '', quote: null };

function round(value: number, digits: number): number {
  const power = 10 ** digits;
  return Math.round(value * power) / power;
}
