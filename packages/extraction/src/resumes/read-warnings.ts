import type { CandidateProfile, Contact, ResumeReading } from '@omm/contracts';

/** What a reader could not make out, and what the person can do about it. */
export function readWarnings(profile: CandidateProfile, contact: Contact): ResumeReading['warnings'] {
  const { positions } = profile;
  const undated = positions.filter(({ start, end }) => start === null && end === null);
  const reversed = positions.filter(
    ({ start, end }) => start !== null && end !== null && end !== 'present' && end < start,
  );
  const untitled = positions.filter(({ title }) => title === null);
  const jobs = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);
  const warnings: ResumeReading['warnings'] = [];
  const add = (code: string, message: string, span = positions[0]?.span ?? null) =>
    warnings.push({ code, message, span });
  if (positions.length === 0)
    add('NO_POSITIONS', 'No jobs were found. Put them under a heading such as "Work experience".', null);
  if (undated.length > 0)
    add(
      'UNDATED_POSITIONS',
      `${jobs(undated.length)} without dates: they count no time. Add month and year.`,
      undated[0]?.span,
    );
  if (reversed.length > 0)
    add(
      'REVERSED_DATES',
      `${jobs(reversed.length)} ended before it began: no time is counted. Correct the dates.`,
      reversed[0]?.span,
    );
  if (untitled.length > 0)
    add(
      'UNTITLED_POSITIONS',
      `${jobs(untitled.length)} without a title. Write the title on the line of the dates.`,
      untitled[0]?.span,
    );
  if (contact.email === null && contact.phone === null)
    add('NO_CONTACT', 'No e-mail address or telephone number was found. Put both at the top.', null);
  return warnings;
}
