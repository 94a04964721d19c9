import type { Judgement, Match, PostingRequirements } from '@omm/contracts';
import type { Finding } from './finding.ts';
import { type Judged, judgedBy, tallyOf, treeJudge } from './judge-tree.ts';
import type { Qualifications } from './qualifications.ts';
import { spanOf } from './quote.ts';
import { round } from './round.ts';
import { matchingVersion } from './version.ts';
import { weighPosting } from './weigh-posting.ts';
import { unknownCredit, verdictOf, withinReach } from './weights.ts';

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
  const { root, work, pointOf, suggested, applied } = weighPosting(read, options.weights);
  const versions = { extraction: options.extraction ?? 'unknown', matching: matchingVersion };
  const judgeAsked = treeJudge(root, pointOf);
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
