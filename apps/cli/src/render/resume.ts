import type { ResumeReading, ResumeSummary } from '@omm/contracts';
import { type FailedRecord, labelled } from './lines.ts';

export type ResumeRecord = ({ file: string } & ResumeReading) | FailedRecord;

export function renderResume(record: ResumeRecord): string {
  if ('error' in record) return `${record.file}\n  ${record.error.code}: ${record.error.message}\n`;
  const { contact, summary, warnings } = record;
  return [
    record.file,
    ...labelled([['name', contact.name?.value], ['email', contact.email?.value], ...summaryRows(summary)]),
    '  positions',
    ...summary.positions.map(positionLine),
    ...warnings.map(({ message }) => `  note: ${message}`),
    '',
  ].join('\n');
}

function summaryRows(summary: ResumeSummary): [string, string | number | null][] {
  return [
    ['highest degree', summary.highestDegree],
    ['years', summary.totalYears],
    ['in health care', summary.healthcareYears],
    ['in management', summary.managementYears],
    ['languages', summary.languages.join(', ')],
    ['credentials', summary.credentials.join(', ')],
    ['systems', summary.ehrSystems.join(', ')],
    ['skills', summary.skills.join(', ')],
  ];
}

function positionLine({
  title,
  employer,
  start,
  end,
  health,
  mgmt,
}: ResumeSummary['positions'][number]): string {
  const marks = [health && 'health care', mgmt && 'leads people'].filter(Boolean).join(', ');
  const place = employer === null ? '' : ` at ${employer}`;
  return `    ${start ?? '?'} to ${end ?? '?'}  ${title ?? 'no title'}${place}${marks && `  [${marks}]`}`;
}
