import type {
  Award,
  CandidateProfile,
  Education,
  HeldCredential,
  JsonResume,
  Position,
  ResumeReading,
  SpokenLanguage,
  Volunteering,
} from '@omm/contracts';
import { languageName } from '@omm/requirement-model';
import { basicsOf } from './basics.ts';

type Dates = Pick<JsonResume['work'][number], 'startDate' | 'endDate'>;

/** What was read from a resume, as other programs read it. */
export function toJsonResume({ contact, profile }: ResumeReading): JsonResume {
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: basicsOf(contact, profile),
    work: profile.positions.map(workOf),
    volunteer: (profile.volunteering ?? []).map(volunteerOf),
    education: profile.education.map(educationOf),
    awards: (profile.awards ?? []).map(awardOf),
    certificates: profile.credentials.map(certificateOf),
    skills: skillsOf(profile),
    languages: profile.languages.map(languageOf),
    meta: { version: 'v1.0.0' },
  };
}

/** An open end is no `endDate`; a date alone is the end, since a start alone would be open. */
function datesOf({ start, end }: { start: string | null; end: string | null }): Dates {
  if (start !== null && end === null) return { endDate: start };
  return { startDate: start ?? undefined, endDate: end === 'present' ? undefined : (end ?? undefined) };
}

const workOf = (position: Position): JsonResume['work'][number] => ({
  name: position.employer ?? undefined,
  position: position.title ?? undefined,
  location: position.location ?? undefined,
  ...datesOf(position),
  highlights: position.highlights.map(({ text }) => text),
});

const volunteerOf = (service: Volunteering): JsonResume['volunteer'][number] => ({
  organization: service.organization ?? undefined,
  position: service.role ?? undefined,
  ...datesOf(service),
});

const studyTypes = {
  'high-school': 'High School Diploma',
  // 'Certificate' alone would head a list of them.
  certificate: 'Certificate Program',
  associate: 'Associate Degree',
  bachelor: 'Bachelor Degree',
  master: 'Master Degree',
  doctorate: 'Doctorate',
};

function educationOf({
  level,
  field,
  institution,
  start,
  end,
  status,
}: Education): JsonResume['education'][number] {
  const last = end === null || end === 'present' ? undefined : end;
  return {
    institution: institution ?? undefined,
    studyType: level === null ? undefined : studyTypes[level],
    area: field ?? undefined,
    startDate: start,
    endDate: last,
    status: status === 'in-progress' ? 'In progress' : undefined,
  };
}

const awardOf = ({ title, date }: Award): JsonResume['awards'][number] => ({
  title,
  date: date === null || date === 'present' ? undefined : date,
});

const statuses = { held: undefined, expired: 'Expired', 'in-progress': 'In progress' };

/** 'Certified Medical Manager (CMM)', however short the resume put it. */
function certificateOf({
  name,
  issuer,
  obtained,
  status,
  evidence,
}: HeldCredential): JsonResume['certificates'][number] {
  const written = evidence.span.text;
  const isShort = /^[A-Z-]{2,8}$/.test(written);
  return {
    name: isShort && name !== undefined ? `${name} (${written})` : written,
    date: obtained === 'present' ? undefined : obtained,
    issuer,
    status: statuses[status],
  };
}

function skillsOf({ skills }: CandidateProfile): JsonResume['skills'] {
  const named = (category: string, name: string) => {
    const keywords = skills.filter((skill) => skill.category === category).map((skill) => skill.name);
    return keywords.length > 0 ? [{ name, keywords }] : [];
  };
  return [...named('ehr', 'Systems'), ...named('skill', 'Skills'), ...named('soft', 'Strengths')];
}

const fluencies = {
  native: 'Native speaker',
  fluent: 'Fluent',
  conversational: 'Conversational',
  basic: 'Basic',
};

const languageOf = ({ code, level }: SpokenLanguage): JsonResume['languages'][number] => ({
  language: code === 'und' ? 'Bilingual' : languageName(code),
  fluency: level === null ? undefined : fluencies[level],
});
