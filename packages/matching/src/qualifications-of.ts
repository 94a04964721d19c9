import type { CandidateProfile, Education, HeldSkill, Position } from '@omm/contracts';
import {
  dutiesIn,
  isHeadOfOffice,
  isOfficeWork,
  occupationsOf,
  placesNamedIn,
  teamLedIn,
} from '@omm/requirement-model';
import type { Degree, Qualifications, Work } from './qualifications.ts';
import { quoteOf } from './quote.ts';

/** What of a profile may be judged. Employers, schools, places and calendar dates stay behind. */
export function qualificationsOf(profile: CandidateProfile): Qualifications {
  return {
    months: profile.months,
    work: profile.positions
      .filter(({ start }) => start === null || start.slice(0, 7) <= profile.asOf.slice(0, 7))
      .map((position) => workOf(position, profile)),
    degrees: profile.education.flatMap((education) => degreeOf(education) ?? []),
    credentials: profile.credentials.map(({ id, status, states = [], evidence }) => ({
      id,
      status,
      states,
      quote: quoteOf(evidence.span),
    })),
    languages: profile.languages.map(({ code, level, modes = [], evidence }) => ({
      code,
      level,
      modes,
      quote: quoteOf(evidence.span),
    })),
    skills: profile.skills.map((skill) => ({
      id: skill.id,
      name: skill.name,
      category: skill.category,
      monthsAgo: lastClaimed(skill, profile.asOf),
      quote: quoteOf(skill.evidence.span),
    })),
  };
}

function degreeOf({ level, field, cipCodes = [], status, evidence }: Education): Degree | null {
  if (level === null) return null;
  return {
    level,
    field,
    cipCodes,
    completed: status === 'completed',
    quote: quoteOf(evidence.span),
  };
}

/** A list of skills speaks of today, a duty of its job's time. */
const lastClaimed = ({ listed, lastUsed }: HeldSkill, asOf: string): number =>
  listed === true || lastUsed === undefined ? 0 : monthsSince(lastUsed, asOf);

function workOf(position: Position, { asOf, skills }: CandidateProfile): Work {
  const { title, months, setting, specialty } = position;
  return {
    title,
    occupations: occupationsDone(position),
    duties: dutiesOf(position),
    months,
    monthsAgo: position.end === null || months === 0 ? null : monthsSince(position.end, asOf),
    healthcare: position.healthcare.value,
    management: position.management.value,
    headsOffice: isHeadOfOffice(title ?? ''),
    setting: setting ?? placesNamedIn(title ?? '')[0] ?? null,
    specialty,
    skills: skills.filter(({ positions }) => positions?.includes(position.id)).map(({ id }) => id),
    teamSize: largestTeam(position.highlights),
    quote: quoteOf(position.span),
  };
}

/** Who leads people at a desk is a supervisor, too, whatever the title: 'Lead Receptionist', 'Head Secretary'. */
function occupationsDone({ title, healthcare, management }: Position): string[] {
  const ids = occupationsOf(title ?? '', healthcare.value).map(({ id }) => id);
  const leads = management.value && ids.some(isOfficeWork);
  return leads ? [...new Set([...ids, healthcare.value ? 'health-services-manager' : 'manager'])] : ids;
}

/** The duties that a position's lines and its title name, each at the first line that does. */
function dutiesOf({ title, span, highlights }: Position): Work['duties'] {
  const lines = title === null ? highlights : [...highlights, { ...span, text: title }];
  const seen = new Set<string>();
  return lines.flatMap((line) =>
    dutiesIn(line.text)
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map(({ id }) => ({ id, quote: quoteOf(line.text === title ? span : line) })),
  );
}

function largestTeam(highlights: Position['highlights']): number | null {
  const sizes = highlights.flatMap(({ text }) => teamLedIn(text) ?? []);
  return sizes.length === 0 ? null : Math.max(...sizes);
}

/** '2016' counts to its December. */
function monthsSince(end: string, asOf: string): number {
  if (end === 'present') return 0;
  return Math.max(0, monthNumber(asOf) - monthNumber(end));
}

function monthNumber(date: string): number {
  const [year = '0', month = '12'] = date.split('-');
  return Number(year) * 12 + Number(month);
}
