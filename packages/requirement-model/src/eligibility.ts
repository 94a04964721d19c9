import { type CredentialNeed, credentialRules, type NeedRule } from './credential-rules.ts';
import type { Sourced } from './provenance.ts';

/** What is known of a person, as far as it is known: what is left out is unknown. Letters at hand count 1 each. */
export type CredentialFacts = { readonly [Need in CredentialNeed]?: number } & {
  /** A finished degree in health care or business: it usually holds the credits, and no resume says how many. */
  readonly hasDegreeInField?: boolean;
};

export type NeedJudged = {
  readonly what: CredentialNeed;
  /** null: unknown. */
  readonly have: number | null;
  /** null: the document names no number. */
  readonly need: number | null;
};

/** `missing` where anything is known to be missing, whatever else is unknown. */
export type Eligibility = Sourced<{
  readonly credential: string;
  readonly status: 'eligible' | 'missing' | 'unknown';
  readonly met: readonly NeedJudged[];
  readonly missing: readonly NeedJudged[];
  readonly unknown: readonly NeedJudged[];
}>;

/** Is a person with these facts eligible for the credential now, and what is missing? null: no document says. */
export function eligibilityFor(credential: string, facts: CredentialFacts): Eligibility | null {
  const rule = credentialRules.find(({ id }) => id === credential);
  if (rule === undefined) return null;
  const judged = rule.needs.map((need) => judge(need, facts));
  const listed = (status: Standing) =>
    judged.filter((one) => one.standing === status).map(({ standing: _, ...need }) => need);
  const [met, missing, unknown] = [listed('met'), listed('missing'), listed('unknown')];
  const status = missing.length > 0 ? 'missing' : unknown.length > 0 ? 'unknown' : 'eligible';
  return { credential, status, met, missing, unknown, sources: rule.sources };
}

type Standing = 'met' | 'missing' | 'unknown';

function judge(rule: NeedRule, facts: CredentialFacts): NeedJudged & { standing: Standing } {
  const { what } = rule;
  const have = facts[what] ?? null;
  const need = needFor(rule, facts.healthCareYears);
  if (need === 0) return { what, have, need, standing: 'met' };
  if (have === null || need === null) return { what, have, need, standing: 'unknown' };
  if (have >= need) return { what, have, need, standing: 'met' };
  // fewer may be enough, once the years are known
  const mayBeFewer = rule.oneFewerForEachYearAbove !== undefined && facts.healthCareYears === undefined;
  return { what, have, need, standing: mayBeFewer ? 'unknown' : 'missing' };
}

function needFor({ least, oneFewerForEachYearAbove }: NeedRule, healthCareYears = 0): number | null {
  if (least === null || oneFewerForEachYearAbove === undefined) return least;
  const fewer = Math.max(0, Math.floor(healthCareYears) - oneFewerForEachYearAbove);
  return Math.max(0, least - fewer);
}
