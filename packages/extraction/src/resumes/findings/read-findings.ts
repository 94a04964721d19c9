import type { CandidateProfile, Contact, Position, ResumeFinding, Span } from '@omm/contracts';
import { quote } from '../lines.ts';
import type { ResumeText } from '../resume-text.ts';
import { acronyms } from './acronyms.ts';
import { gaps } from './gaps.ts';
import { layout } from './layout.ts';

type Read = { readonly profile: CandidateProfile; readonly contact: Contact; readonly pages: number | null };

/** What a parser or a recruiter will stumble over, in plain words, with what to change; the weightiest first. */
export function readFindings(resume: ResumeText, { profile, contact, pages }: Read): ResumeFinding[] {
  const { positions, education, credentials, asOf } = profile;
  return [
    ...reach(contact, topOf(resume.text)),
    ...positions.flatMap(datesOf),
    ...years(positions),
    ...layout(resume, pages),
    ...acronyms(resume.text, credentials, (start, end) => quote(resume.text, start, end)),
    ...gaps(positions, education, asOf),
  ];
}

/** The first line, where a name and an address are looked for. */
function topOf(text: string): Span | null {
  const match = /\S[^\n]{0,80}/.exec(text);
  return match ? quote(text, match.index, match.index + match[0].length) : null;
}

function reach({ name, email, phone }: Contact, span: Span | null): ResumeFinding[] {
  const missing = [
    ...(name
      ? []
      : [
          [
            'NO_NAME',
            'Your name was not found.',
            'Put it alone on the first line, as text, not in a picture or header.',
          ] as const,
        ]),
    ...(email ? [] : [['NO_EMAIL', 'No e-mail address was found.', 'Put it under your name.'] as const]),
    ...(phone
      ? []
      : [
          [
            'NO_PHONE',
            'No telephone number was found.',
            'Put it under your name, with its area code.',
          ] as const,
        ]),
  ];
  return missing.map(([code, message, advice]) => ({ code, message, advice, span }));
}

const LONGEST_NAME = 60;

function nameOf({ title, employer }: Position): string {
  const name = title ?? employer ?? 'A job';
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)} …` : name;
}

function datesOf(position: Position): ResumeFinding[] {
  const { start, end, span } = position;
  const name = `“${nameOf(position)}”`;
  const advice =
    'Write month and year of both ends, such as “March 2014 – May 2016”; “Present” for the job you have.';
  if (start === null && end === null)
    return [{ code: 'NO_DATES', message: `${name} has no dates, so it counts no time.`, advice, span }];
  if (start !== null && end === null)
    return [
      { code: 'ONE_DATE', message: `${name} has one date only, so it counts one month.`, advice, span },
    ];
  if (start !== null && end !== null && end !== 'present' && end < start.slice(0, end.length))
    return [
      {
        code: 'REVERSED_DATES',
        message: `${name} ends before it begins, so it counts no time.`,
        advice,
        span,
      },
    ];
  return [];
}

/** '2012 – 2014' may be one year or three. */
function years(positions: readonly Position[]): ResumeFinding[] {
  const bare = positions.filter(({ start, end }) => start?.length === 4 && end !== null);
  const [first] = bare;
  if (first === undefined) return [];
  return [
    {
      code: 'YEARS_ONLY',
      message:
        bare.length === 1
          ? `“${nameOf(first)}” has years without months.`
          : `${bare.length} jobs have years without months.`,
      advice: 'Add the months: “2012 – 2013” may be two months or two years.',
      span: first.span,
    },
  ];
}
