import type { CandidateProfile, Contest, Judgement, JudgementKind, Match } from '@omm/contracts';

const YEAR = /\b(?:19|20)\d\d\b/g;

/** When somebody was at school tells the age; where, what a school is thought of. */
export const hideSchooling = (profile: CandidateProfile): CandidateProfile => ({
  ...profile,
  education: profile.education.map(({ start: _, ...education }) => ({
    ...education,
    institution: null,
    end: null,
    evidence: { ...education.evidence, span: withoutYears(education.evidence.span) },
  })),
});

/** Of what a list says of degrees. The years of jobs stay: they are what is judged. */
export const hideSchoolYears = <M extends Pick<Match, 'requirements'>>(match: M): M => ({
  ...match,
  requirements: match.requirements.map((judgement) =>
    ofDegrees.has(judgement.kind) ? withoutYearsOfDegree(judgement) : judgement,
  ),
});

const ofDegrees: ReadonlySet<JudgementKind> = new Set(['degree', 'education-in-lieu', 'experience-in-lieu']);

/** Of what a candidate says is not so. */
export const hideSchoolingIn = <C extends Pick<Contest, 'fact' | 'contested' | 'words'>>(contest: C): C =>
  contest.fact.startsWith('/education')
    ? { ...contest, contested: '[hidden]', words: contest.words.replace(YEAR, '[year]') }
    : contest;

const withoutYearsOfDegree = (judgement: Judgement): Judgement => ({
  ...judgement,
  why: judgement.why.replace(YEAR, '[year]'),
  resumeSpan: judgement.resumeSpan && withoutYears(judgement.resumeSpan),
});

const withoutYears = <Quote extends { text: string }>(quote: Quote): Quote => ({
  ...quote,
  text: quote.text.replace(YEAR, '[year]'),
});
