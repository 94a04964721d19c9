import {
  type Judgement,
  type Match,
  type PostingRequirements,
  type RequirementNode,
  requirementsIn,
} from '@omm/contracts';
import { attachSubstitutes } from './attach-substitutes.ts';
import { dropRepeats } from './drop-repeats.ts';
import type { Finding } from './finding.ts';
import { type Judged, judgedBy, tallyOf, treeJudge } from './judge-tree.ts';
import { roleJudge } from './judges/role.ts';
import { pointFor, ROLE, rolePoint } from './point.ts';
import type { Qualifications } from './qualifications.ts';
import { spanOf } from './quote.ts';
import { round } from './round.ts';
import { matchingVersion } from './version.ts';
import { suggestedRoleWeight, suggestedWeight, unknownCredit, verdictOf, withinReach } from './weights.ts';

export type ScoreOptions = {
  /** A recruiter's own weights, by requirement id ('role' for the work itself); the others stay as suggested. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Version of the ruleset that read the two documents. */
  readonly extraction?: string;
};

/** How well one person fits one posting, with a reason for every point. Same input, same bytes. */
export const scoreMatch = (read: PostingRequirements, who: Qualifications, options?: ScoreOptions): Match =>
  scorerFor(read, options).match(who);

/** What a list is ordered by. */
export type Points = Pick<Match, 'score' | 'coverage' | 'verdict' | 'experience'>;

export type Scorer = {
  /** With a reason for every point. */
  readonly match: (who: Qualifications) => Match;
  /** The same judgement without its words, and whether all that the posting requires is met. */
  readonly points: (who: Qualifications) => Points & { readonly meetsMusts: boolean };
};

/** The same for many people: what the posting alone decides is worked out once. */
export function scorerFor(read: PostingRequirements, options: ScoreOptions = {}): Scorer {
  const posting = { ...read, root: attachSubstitutes(dropRepeats(read.root.of)) };
  const judgeRole = roleJudge(posting);
  const suggested = suggestedWeights(posting, judgeRole !== null);
  const applied = appliedWeights(suggested, options.weights ?? {});
  const versions = { extraction: options.extraction ?? 'unknown', matching: matchingVersion };
  const work = judgeRole && rolePoint(posting, judgeRole, applied[ROLE] ?? 0);
  const judgeAsked = treeJudge(posting.root, (requirement) =>
    pointFor(requirement, posting.terms, applied[requirement.id] ?? 0),
  );
  const judge = (who: Qualifications): Judged[] => {
    const judged: Judged[] = [];
    const role = work?.judge(who);
    const whenUnknown = unknownCredit(role?.credit ?? 0);
    judgeAsked(who, whenUnknown, judged);
    if (work && role) judged.push(judgedBy(work, role, whenUnknown));
    return judged;
  };
  return {
    points: (who) => pointsOf(judge(who)),
    match: (who) => {
      const judged = judge(who);
      const { score, coverage, verdict, experience } = pointsOf(judged);
      const requirements = judged.map(judgementOf).toSorted(mustsFirst);
      const weights = { suggested: { ...suggested }, applied: { ...applied } };
      return { score, coverage, verdict, requirements, experience, weights, versions: { ...versions } };
    },
  };
}

function suggestedWeights({ root }: PostingRequirements, hasRole: boolean): Record<string, number> {
  const weights = Object.fromEntries(requirementsIn(root).map((one) => [one.id, suggestedWeight(one)]));
  return hasRole ? { [ROLE]: round(suggestedRoleWeight(weightOf(root)), 3), ...weights } : weights;
}

/** Alternatives weigh as much as the heaviest of them. */
function weightOf(node: RequirementNode): number {
  if (node.type === 'one') return suggestedWeight(node.requirement);
  const weights = node.of.map(weightOf);
  return node.type === 'anyOf' ? Math.max(0, ...weights) : weights.reduce((sum, weight) => sum + weight, 0);
}

function appliedWeights(suggested: Record<string, number>, given: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(suggested).map(([id, weight]) => [id, given[id] ?? weight]));
}

function pointsOf(judged: readonly Judged[]): ReturnType<Scorer['points']> {
  const { weight, credit, unknown, gate, isShown } = tallyOf(judged);
  const score = weight === 0 ? 0 : round(withinReach((100 * gate * credit) / weight, isShown), 1);
  return {
    score,
    coverage: weight === 0 ? 0 : round(1 - unknown / weight, 3),
    verdict: verdictOf(score),
    experience: experienceOf(judged),
    meetsMusts: judged.every(meetsMust),
  };
}

const meetsMust = ({ point, status }: Judged): boolean =>
  point.kind === 'role' || point.necessity === 'preferred' || status === 'met';

/** The longest of the experience that is asked for, or else the nearest job; how fresh the nearest job is. */
function experienceOf(judged: readonly Judged[]): Points['experience'] {
  let asked: Finding['done'];
  let work: Finding['done'];
  let months = 0;
  for (const { point, finding } of judged) {
    if (point.kind !== 'role' && point.kind !== 'experience') continue;
    if (finding.done === undefined) continue;
    if (point.kind === 'role') work = finding.done;
    else {
      asked ??= finding.done;
      months = Math.max(months, finding.done.months);
    }
  }
  const nearest = work ?? asked;
  return {
    months: asked === undefined ? (work?.months ?? 0) : months,
    monthsAgo: nearest?.monthsAgo ?? null,
  };
}

function judgementOf({ point, finding, credit, weight, alternatives }: Judged): Judgement {
  const { requirementId, kind, necessity, postingSpan } = point;
  const { label, status, why, quote, rule } = finding;
  return {
    requirementId,
    kind,
    necessity,
    postingSpan,
    label,
    status,
    credit,
    why: `${why()}${alternatives()}`,
    weight: round(weight, 3),
    resumeSpan: quote === null ? null : spanOf(quote),
    ...(rule && { rule }),
  };
}

/** The work, then the musts, then the wishes, each by weight; what weighs the same stays as the posting has it. */
const mustsFirst = (a: Judgement, b: Judgement): number =>
  Number(b.kind === 'role') - Number(a.kind === 'role') ||
  Number(b.necessity === 'required') - Number(a.necessity === 'required') ||
  b.weight - a.weight;
