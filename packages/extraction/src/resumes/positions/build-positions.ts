import type { Position } from '@omm/contracts';
import { judgeHealthcare } from '../judgements/healthcare.ts';
import { judgeManagement } from '../judgements/management.ts';
import { occupationOf } from '../judgements/occupation.ts';
import { settingOf, specialtyOf } from '../judgements/setting.ts';
import { quote } from '../lines.ts';
import type { CountedJob } from '../months/experience-months.ts';
import { intervalOf } from '../months/intervals.ts';
import type { ResumeText } from '../resume-text.ts';
import { readPositions, type WorkEntry } from './read-positions.ts';

export type BuiltPosition = { readonly position: Position; readonly counted: CountedJob };

/** Every job of the resume, in its order, judged and counted. */
export function buildPositions(resume: ResumeText): BuiltPosition[] {
  const entries = resume.sections
    .filter(({ kind }) => kind === 'experience' || kind === 'military')
    .flatMap((section) => readPositions(section, resume.ranges));
  return entries.map((entry, i) => build(resume, settled(entry, i), i));
}

/** The first job with a start alone is open; a date alone later on counts its one month. */
function settled(entry: WorkEntry, index: number): WorkEntry {
  return entry.single && index === 0 ? { ...entry, to: 'present' } : entry;
}

function build({ text, asOf }: ResumeText, entry: WorkEntry, index: number): BuiltPosition {
  const healthcare = judgeHealthcare(entry);
  const management = judgeManagement(entry);
  const interval = intervalOf(entry.from, entry.to, asOf);
  const { row, desk } = occupationOf(entry.title);
  const first = entry.headingLines[0];
  const last = entry.headingLines.at(-1);
  const position: Position = {
    id: `position-${index + 1}`,
    title: entry.title,
    employer: entry.employer,
    location: entry.location,
    start: entry.from,
    end: entry.to,
    months: interval ? interval.last - interval.first + 1 : 0,
    healthcare,
    management,
    setting: healthcare.value ? settingOf(entry) : null,
    specialty: healthcare.value ? specialtyOf(entry) : null,
    highlights: entry.duties.map((line) => quote(text, line.start, line.end)),
    span: quote(text, first?.start ?? 0, last?.end ?? 1),
  };
  const counted = {
    interval,
    healthcare: healthcare.value,
    management: management.value,
    desk,
    clinical: row?.family === 'clinical',
  };
  return { position, counted };
}
