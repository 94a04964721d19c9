import type { CandidateProfile, Contact, HeldSkill, Position, ResumeReading } from '@omm/contracts';
import { credentialPlan, languageName } from '@omm/requirement-model';
import { credentialPlanLines } from './credential-plan.ts';
import type { FailedRecord } from './lines.ts';
import { credentialLine, educationLine, monthsText, period, volunteeringLine } from './resume-words.ts';

export type ResumeRecord = ({ file: string } & ResumeReading) | FailedRecord;

/** How we read it, for a person to check against the resume: every fact in words, doubts marked, quotes for what was judged. */
export function renderResume(record: ResumeRecord): string {
  if ('error' in record) return `${record.file}\n  ${record.error.code}: ${record.error.message}\n`;
  const { contact, profile, warnings, findings = [], coverLetter } = record;
  const letter = coverLetter && [
    `characters ${coverLetter.start} to ${coverLetter.end}; nothing of it is counted`,
  ];
  return [
    record.file,
    ...section('contact', contactLines(contact)),
    ...section('letter', letter ?? []),
    ...section('years', yearsLines(profile)),
    ...section('work', profile.positions.flatMap(positionLines)),
    ...section('education', profile.education.map(educationLine)),
    ...section('credentials', profile.credentials.map(credentialLine)),
    ...section(
      'languages',
      profile.languages.map(({ code, level }) => withDetail(languageName(code), level)),
    ),
    ...section(
      'systems',
      profile.skills.filter(isSystem).map((skill) => systemLine(skill, profile)),
    ),
    ...section('skills', listed(profile.skills.filter((skill) => !isSystem(skill)).map(({ name }) => name))),
    ...section('volunteering', (profile.volunteering ?? []).map(volunteeringLine)),
    ...section(
      'awards',
      (profile.awards ?? []).map(({ title, date }) => withDetail(title, date)),
    ),
    ...section('credentials within reach', credentialPlan(profile).flatMap(credentialPlanLines)),
    ...section(
      'could not be read',
      warnings.map(({ message }) => message),
    ),
    ...section(
      'what to change',
      findings.map(({ message, advice }) => `${message} ${advice}`),
    ),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];

const listed = (names: readonly string[]) => (names.length === 0 ? [] : [names.join(', ')]);

const withDetail = (words: string, detail: string | null) =>
  detail === null ? words : `${words}, ${detail}`;

const contactLines = ({ name, email, phone, location, links }: Contact) =>
  listed([name, email, phone, location, ...links].flatMap((fact) => (fact === null ? [] : [fact.value])));

const scopes = [
  ['total', 'in total'],
  ['healthcare', 'in health care'],
  ['medicalOffice', 'in a medical office'],
  ['management', 'leading people'],
  ['medicalOfficeManagement', 'running a medical office'],
] as const;

function yearsLines({ asOf, months, specialtyMonths = [] }: CandidateProfile): string[] {
  const worked = scopes.flatMap(([scope, words]) =>
    months[scope] > 0 ? [`${monthsText(months[scope])} ${words}`] : [],
  );
  const special = specialtyMonths.map(({ name, months: count }) => `${monthsText(count)} in ${name}`);
  return worked.length === 0 ? [] : [`up to ${asOf}, overlaps once:`, ...worked, ...special];
}

function positionLines(position: Position): string[] {
  const { title, employer, location, occupation, setting, specialty, confidence } = position;
  const place = [employer, location].filter((words) => words !== null).join(', ');
  const doubts = Object.entries(confidence ?? {}).flatMap(([field, sure]) => (sure === 'low' ? [field] : []));
  const read = [
    occupation && `${occupation.name} (O*NET ${occupation.soc})`,
    setting,
    specialty,
    judged('health care', position.healthcare),
    judged('leads people', position.management),
  ].filter((words) => typeof words === 'string');
  return [
    `${period(position)}  ${title ?? 'no title'}${place && `, ${place}`}`,
    ...(read.length > 0 ? [`    read as ${read.join('; ')}`] : []),
    ...(doubts.length > 0 ? [`    not sure of ${doubts.join(', ')}`] : []),
  ];
}

function judged(words: string, { value, evidence }: Position['healthcare']): string | null {
  if (!value) return null;
  return evidence === null ? words : `${words}, since it says “${evidence.span.text.replace(/\s+/g, ' ')}”`;
}

const isSystem = ({ category }: HeldSkill) => category === 'ehr';

function systemLine({ name, lastUsed }: HeldSkill, { systemMonths = [] }: CandidateProfile): string {
  const used = systemMonths.find((system) => system.name === name);
  const last =
    lastUsed === undefined ? null : lastUsed === 'present' ? 'still used' : `last used ${lastUsed}`;
  return [name, used && monthsText(used.months), last]
    .filter((words) => typeof words === 'string')
    .join(', ');
}
