import type { CandidateProfile, Contact, Evidence, ResumeReading, Span, StatedFact } from '@omm/contracts';
import { formatPartialDate } from '../../lib/format.ts';
import type { Highlight, HighlightTone } from '../../lib/highlight-runs.ts';
import { languageName } from '../../lib/language-name.ts';
import { degreeWords, languageLevelWords } from '../../lib/words.ts';
import { statusNotes } from './stated-words.ts';

export const resumeLegend = [
  { tone: 'accent', label: 'Work' },
  { tone: 'warm', label: 'Education and credentials' },
  { tone: 'cool', label: 'Languages and skills' },
  { tone: 'plain', label: 'Contact, and what is worth changing' },
] as const;

/** Something read from a resume: what it says, and where it stands. */
export interface ResumeFact {
  id: string;
  value: string;
  span: Span;
  /** As its owner would state it; what nobody corrects has none. */
  own?: OwnFact;
}

/** What can be corrected and contested. */
interface OwnFact {
  /** By its id in its section; a language by its code. */
  factId: string;
  /** Where it stands in the profile, as a JSON Pointer (RFC 6901). */
  pointer: string;
  stated: StatedFact;
}

type Position = CandidateProfile['positions'][number];

const positionTitle = ({ title, employer }: Position): string =>
  [title, employer].filter(Boolean).join(', ') || 'Position';

/** 'Mar 2019 – today', or null where the resume gives no dates. */
export function positionDates({ start, end }: Position): string | null {
  const dates = [start, end].filter((date) => date !== null).map(formatPartialDate);
  return dates.length === 0 ? null : dates.join(' – ');
}

export const positionFacts = ({ positions }: CandidateProfile): ResumeFact[] =>
  positions.map((position, index) => {
    const { id, title, employer, start, end, healthcare, management, span } = position;
    return {
      id: `position-${id}`,
      value: positionTitle(position),
      span,
      own: {
        factId: id,
        pointer: `/positions/${index}`,
        stated: {
          section: 'positions',
          title,
          employer,
          start,
          end,
          healthcare: healthcare.value,
          management: management.value,
        },
      },
    };
  });

export const educationFacts = ({ education }: CandidateProfile): ResumeFact[] =>
  education.map(({ id, level, field, institution, end, status, credits, evidence }, index) => ({
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
    own: {
      factId: id,
      pointer: `/education/${index}`,
      stated: { section: 'education', level, field, institution, end, status },
    },
  }));

export const credentialFacts = ({ credentials }: CandidateProfile): ResumeFact[] =>
  credentials.map(({ id, name, states, issuer, expires, status, evidence }, index) => ({
    id: `credential-${id}`,
    value: [
      name && name !== id ? `${name} (${id})` : id,
      states?.join(', '),
      issuer === 'state' ? null : issuer,
      expires && `expires ${formatPartialDate(expires)}`,
    ]
      .filter(Boolean)
      .join(', ')
      .concat(statusNotes[status] === null ? '' : ` (${statusNotes[status]})`),
    span: evidence.span,
    own: {
      factId: id,
      pointer: `/credentials/${index}`,
      stated: { section: 'credentials', id, status },
    },
  }));

export const languageFacts = ({ languages }: CandidateProfile): ResumeFact[] =>
  languages.map(({ code, level, evidence }, index) => ({
    id: `language-${code}`,
    value: [languageName(code), level && languageLevelWords[level]].filter(Boolean).join(', '),
    span: evidence.span,
    own: { factId: code, pointer: `/languages/${index}`, stated: { section: 'languages', code, level } },
  }));

export const skillFacts = ({ skills }: CandidateProfile): ResumeFact[] =>
  skills.map(({ id, name, category, lastUsed, evidence }, index) => ({
    id: `skill-${id}`,
    value: lastUsed === undefined ? name : `${name} (used until ${formatPartialDate(lastUsed)})`,
    span: evidence.span,
    own: { factId: id, pointer: `/skills/${index}`, stated: { section: 'skills', id, name, category } },
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

/** Findings have no id of their own. */
export const findingId = (index: number): string => `finding-${index}`;

const findingFacts = ({ findings = [] }: ResumeReading): ResumeFact[] =>
  findings.flatMap(({ message, span }, index) =>
    span ? [{ id: findingId(index), value: message, span }] : [],
  );

export function resumeHighlights(reading: ResumeReading): Highlight[] {
  const { profile, contact } = reading;
  const groups: [HighlightTone, ResumeFact[]][] = [
    ['accent', [...positionFacts(profile), ...volunteeringFacts(profile)]],
    ['warm', [...educationFacts(profile), ...credentialFacts(profile), ...awardFacts(profile)]],
    ['cool', [...languageFacts(profile), ...skillFacts(profile)]],
    ['plain', [...contactFacts(contact), ...findingFacts(reading)]],
  ];
  return groups.flatMap(([tone, facts]) =>
    facts.map(({ id, value, span }) => ({ id, label: value, tone, start: span.start, end: span.end })),
  );
}
