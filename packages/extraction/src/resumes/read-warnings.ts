import type { CandidateProfile, Contact, Position, ResumeReading, Span } from '@omm/contracts';
import { quote } from './lines.ts';
import { lastMonthBefore, monthOf } from './months/intervals.ts';
import type { ResumeText } from './resume-text.ts';

type Warnings = ResumeReading['warnings'];

/** What a reader could not make out, and what the person can do about it. */
export function readWarnings(resume: ResumeText, profile: CandidateProfile, contact: Contact): Warnings {
  const { positions, asOf } = profile;
  const first = positions[0]?.span ?? null;
  return [
    ...(positions.length === 0
      ? [warning('NO_POSITIONS', 'No jobs were found. Put them under a heading such as "Work experience".')]
      : []),
    ...kinds.flatMap(({ code, applies, say }) => {
      const jobs = positions.filter((position) => applies(position, asOf));
      const count = jobs.length === 1 ? '1 job' : `${jobs.length} jobs`;
      return jobs[0] ? [warning(code, say(count), jobs[0].span)] : [];
    }),
    ...(contact.email === null && contact.phone === null
      ? [
          warning(
            'NO_CONTACT',
            'No e-mail address or telephone number was found. Put both at the top.',
            first,
          ),
        ]
      : []),
    ...unread(resume, profile),
  ];
}

const warning = (code: string, message: string, span: Span | null = null) => ({ code, message, span });

type Kind = {
  readonly code: string;
  readonly applies: (position: Position, asOf: string) => boolean;
  readonly say: (jobs: string) => string;
};

const isReversed = ({ start, end }: Position) =>
  start !== null && end !== null && end !== 'present' && end < start.slice(0, end.length);

const isAhead = ({ start }: Position, asOf: string) =>
  start !== null && start !== 'present' && monthOf(start, 1) > lastMonthBefore(asOf);

const kinds: readonly Kind[] = [
  {
    code: 'UNDATED_POSITIONS',
    applies: ({ start, end }) => start === null && end === null,
    say: (jobs) => `${jobs} without dates: they count no time. Add month and year.`,
  },
  {
    code: 'SINGLE_DATES',
    applies: ({ start, end }) => (start === null) !== (end === null),
    say: (jobs) => `${jobs} with one date only: one month is counted. Add the other date.`,
  },
  {
    code: 'REVERSED_DATES',
    applies: isReversed,
    say: (jobs) => `${jobs} ended before it began: no time is counted. Correct the dates.`,
  },
  {
    code: 'FUTURE_DATES',
    applies: (position, asOf) => isAhead(position, asOf) && !isReversed(position),
    say: (jobs) => `${jobs} starting in the future: no time is counted yet.`,
  },
  {
    code: 'UNTITLED_POSITIONS',
    applies: ({ title }) => title === null,
    say: (jobs) => `${jobs} without a title. Write the title on the line of the dates.`,
  },
];

/** Sections that stand there and gave nothing. */
function unread({ text, sections }: ResumeText, { education, credentials }: CandidateProfile): Warnings {
  const emptyHanded = [
    ...(education.every(({ level }) => level === null) ? (['education'] as const) : []),
    ...(credentials.length === 0 ? (['credentials'] as const) : []),
  ];
  return emptyHanded.flatMap((wanted) => {
    const lines = sections.filter(({ kind }) => kind === wanted).flatMap((section) => section.lines);
    const [line] = lines;
    return line ? [{ ...unreadWords[wanted], span: quote(text, line.start, line.end) }] : [];
  });
}

const unreadWords = {
  education: {
    code: 'EDUCATION_UNREAD',
    message: 'Schools are listed, but no degree or diploma was recognized. Name it: "Associate of Science".',
  },
  credentials: {
    code: 'CREDENTIALS_UNREAD',
    message: 'Certificates are listed, but none that we know. Write the name in full, and who issued it.',
  },
} as const;
