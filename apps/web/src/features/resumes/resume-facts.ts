import type { CandidateProfile, Contact, Evidence, ResumeReading, Span } from '@omm/contracts';
import { formatPartialDate } from '../../lib/format.ts';
import type { Highlight, HighlightTone } from '../../lib/highlight-runs.ts';
import { languageName } from '../../lib/language-name.ts';
import { degreeWords, languageLevelWords } from '../../lib/words.ts';

export const resumeLegend = [
  { tone: 'accent', label: 'Work' },
  { tone: 'warm', label: 'Education and credentials' },
  { tone: 'cool', label: 'Languages and skills' },
  { tone: 'plain', label: 'Contact' },
] as const;

/** Something read from a resume: what it says, and where it stands. */
export interface ResumeFact {
  id: string;
  value: string;
  span: Span;
}

type Position = CandidateProfile['positions'][number];

export const positionTitle = ({ title, employer }: Position): string =>
  [title, employer].filter(Boolean).join(', ') || 'Position';

/** 'Mar 2019 – today', or null where the resume gives no dates. */
export function positionDates({ start, end }: Position): string | null {
  const dates = [start, end].filter((date) => date !== null).map(formatPartialDate);
  return dates.length === 0 ? null : dates.join(' – ');
}

const positionFacts = ({ positions }: CandidateProfile): ResumeFact[] =>
  positions.map((position) => ({
    id: `position-${position.id}`,
    value: positionTitle(position),
    span: position.span,
  }));

export const educationFacts = ({ education }: CandidateProfile): ResumeFact[] =>
  education.map(({ id, level, field, institution, end, status, credits, evidence }) => ({
    id: `education-${id}`,
    value: [
      [level && degreeWords[level], field].filter(Boolean).join(' in ') || 'Education',
      institution,
      end && formatPartialDate(end),
      credits && `${credits.earned}${credits.of ? ` of ${credits.of}` : ''} credits`,
      status === 'in-progress' ? 'in progress' : null,
    ]
      .filter(Boolean)
      .join(', '),
    span: evidence.span,
  }));

const credentialStatusWords = { held: '', expired: ' (expired)', 'in-progress': ' (in progress)' };

export const credentialFacts = ({ credentials }: CandidateProfile): ResumeFact[] =>
  credentials.map(({ id, name, states, issuer, expires, status, evidence }) => ({
    id: `credential-${id}`,
    value: [
      name && name !== id ? `${name} (${id})` : id,
      states?.join(', '),
      issuer === 'state' ? null : issuer,
      expires && `expires ${formatPartialDate(expires)}`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat(credentialStatusWords[status]),
    span: evidence.span,
  }));

export const languageFacts = ({ languages }: CandidateProfile): ResumeFact[] =>
  languages.map(({ code, level, evidence }) => ({
    id: `language-${code}`,
    value: [languageName(code), level && languageLevelWords[level]].filter(Boolean).join(', '),
    span: evidence.span,
  }));

export const skillFacts = ({ skills }: CandidateProfile): ResumeFact[] =>
  skills.map(({ id, name, lastUsed, evidence }) => ({
    id: `skill-${id}`,
    value: lastUsed === undefined ? name : `${name} (used until ${formatPartialDate(lastUsed)})`,
    span: evidence.span,
  }));

export const volunteeringFacts = ({ volunteering = [] }: CandidateProfile): ResumeFact[] =>
  volunteering.map(({ kind, role, organization, start, end, span }, index) => ({
    id: `volunteering-${index}`,
    value: [
      role,
      organization,
      [start, end]
        .filter((date) => date !== null)
        .map(formatPartialDate)
        .join(' – '),
      kind,
    ]
      .filter(Boolean)
      .join(', '),
    span,
  }));

export const awardFacts = ({ awards = [] }: CandidateProfile): ResumeFact[] =>
  awards.map(({ title, date, span }, index) => ({
    id: `award-${index}`,
    value: date === null ? title : `${title}, ${formatPartialDate(date)}`,
    span,
  }));

export function contactFacts({ name, email, phone, location, links }: Contact): ResumeFact[] {
  const facts: ((Evidence & { value: string }) | null)[] = [name, email, phone, location, ...links];
  return facts
    .filter((fact) => fact !== null)
    .map(({ value, span }, index) => ({ id: `contact-${index}`, value, span }));
}

export function resumeHighlights({ profile, contact }: ResumeReading): Highlight[] {
  const groups: [HighlightTone, ResumeFact[]][] = [
    ['accent', [...positionFacts(profile), ...volunteeringFacts(profile)]],
    ['warm', [...educationFacts(profile), ...credentialFacts(profile), ...awardFacts(profile)]],
    ['cool', [...languageFacts(profile), ...skillFacts(profile)]],
    ['plain', contactFacts(contact)],
  ];
  return groups.flatMap(([tone, facts]) =>
    facts.map(({ id, value, span }) => ({ id, label: value, tone, start: span.start, end: span.end })),
  );
}
