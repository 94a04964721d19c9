import type { CandidateProfile, FactReference, ResumeChange, ResumeReading, Span } from '@omm/contracts';
import { lastUse } from '../resumes/facts/use-in-positions.ts';
import { profileMonths } from '../resumes/months/profile-months.ts';
import { summarize } from '../resumes/summary.ts';
import { factOf, type SectionFact } from './fact-of.ts';
import { overlaps, quoteIn } from './quote-in.ts';
import { standing } from './standing.ts';

interface Correction {
  readonly id: string;
  readonly change: ResumeChange;
}

export interface CorrectedResume {
  readonly reading: ResumeReading;
  /** Ids of the corrections whose fact is no longer read there, or whose words are gone. */
  readonly missed: ReadonlySet<string>;
}

/** A reading with what the person says of it, one correction after the other; months and summary follow. */
export function correctResume(
  read: ResumeReading,
  text: string,
  corrections: readonly Correction[],
): CorrectedResume {
  const missed = new Set<string>();
  let { profile } = read;
  for (const correction of standing(corrections)) {
    const corrected = withChange(profile, text, correction);
    if (corrected === null) missed.add(correction.id);
    else profile = corrected;
  }
  const counted = recounted(profile);
  return { reading: { ...read, profile: counted, summary: summarize(counted) }, missed };
}

type Standing = ReturnType<typeof standing<ResumeChange>>[number];
type Section = FactReference['section'];

function withChange(
  profile: CandidateProfile,
  text: string,
  { id, change }: Standing,
): CandidateProfile | null {
  if (change.action === 'add') {
    const span = quoteIn(text, change.span);
    const fact = span && factOf(change.fact, { id: `added-${id}`, span, asOf: profile.asOf });
    return fact && withFacts(profile, change.fact.section, (facts) => [...facts, fact]);
  }
  const { section } = change.was;
  const was = factLike(profile, text, change.was);
  if (was === null) return null;
  const fact =
    change.action === 'remove' ? null : factOf(change.fact, { was, span: spanOf(was), asOf: profile.asOf });
  return withFacts(profile, section, (facts) =>
    facts.flatMap((one) => (one === was ? (fact ? [fact] : []) : [one])),
  );
}

/** A credential, a language or a skill by what it is; a job and a degree, whose ids only count them, by their words. */
function factLike(
  profile: CandidateProfile,
  text: string,
  { section, id, span }: FactReference,
): SectionFact | null {
  const facts: readonly SectionFact[] = profile[section];
  const byId = facts.find((one) => idOf(one) === id) ?? null;
  if (section !== 'positions' && section !== 'education') return byId;
  const place = quoteIn(text, span);
  const there = facts.filter((one) => place !== null && overlaps(spanOf(one), place));
  return byId && there.includes(byId) ? byId : there.length === 1 ? (there[0] ?? null) : null;
}

/** A fact is changed for one of its own section only. */
const withFacts = (
  profile: CandidateProfile,
  section: Section,
  change: (facts: readonly SectionFact[]) => SectionFact[],
): CandidateProfile => ({ ...profile, [section]: change(profile[section]) });

/** Of a fact in the profile: a language has none but its code. */
export const idOf = (fact: SectionFact): string => ('code' in fact ? fact.code : fact.id);
export const spanOf = (fact: SectionFact): Span => ('span' in fact ? fact.span : fact.evidence.span);

function recounted(profile: CandidateProfile): CandidateProfile {
  const { positions, asOf } = profile;
  const skills = profile.skills.map((skill) => {
    if (skill.positions === undefined) return skill;
    const used = positions.filter(({ id }) => skill.positions?.includes(id));
    const { positions: _, lastUsed: __, ...listed } = skill;
    return used.length === 0
      ? listed
      : { ...skill, positions: used.map(({ id }) => id), lastUsed: lastUse(used) };
  });
  return { ...profile, skills, ...profileMonths(positions, skills, asOf) };
}
