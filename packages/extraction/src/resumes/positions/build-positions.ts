import type { Fact, Position } from '@omm/contracts';
import { schoolingOf } from '../education/schooling-of.ts';
import { flowText } from '../judgements/flow-text.ts';
import { judgeHealthcare } from '../judgements/healthcare.ts';
import type { Judgement } from '../judgements/judgement.ts';
import { judgeManagement } from '../judgements/management.ts';
import { kindOfWork } from '../judgements/occupation.ts';
import { settingOf, specialtyOf } from '../judgements/setting.ts';
import { type Line, quote } from '../lines.ts';
import { intervalOf } from '../months/intervals.ts';
import type { ResumeText } from '../resume-text.ts';
import type { Section } from '../sections/find-sections.ts';
import { titleScore } from './heading-words.ts';
import { militaryService } from './military-service.ts';
import { positionConfidence } from './position-confidence.ts';
import { readPositions, type WorkEntry } from './read-positions.ts';
import { toldJobs } from './told-jobs.ts';
import { withoutUmbrellas } from './umbrellas.ts';
import { withoutName } from './without-name.ts';

/** Every job of the resume, in its order, judged; `name` is the person's and no part of a job. */
export function buildPositions(resume: ResumeText, name: Fact<string> | null): Position[] {
  const schooling = new Set(schoolingOf(resume.sections).flat());
  const sections = resume.sections.map((section) =>
    section.kind === 'education' ? section : withoutName(without(section, schooling), name),
  );
  const worked = workedEntries({ ...resume, sections });
  const entries = worked.filter(
    (entry, i) => !worked.slice(0, i).some((earlier) => isSameJob(earlier, entry)),
  );
  return entries.map((entry, i) => build(resume, settled(entry, i), i));
}

/** Schools below the jobs, with no heading between, are no jobs. */
const without = (section: Section, schooling: ReadonlySet<Line>): Section => ({
  ...section,
  lines: section.lines.filter((line) => !schooling.has(line)),
});

/** The jobs of the sections for jobs; where there are none, those of any section but schooling and volunteering, or of sentences. */
function workedEntries({ sections, ranges }: ResumeText): WorkEntry[] {
  const inSection = (section: Section, kinds: ReadonlySet<string>) => {
    if (section.kind === 'military') return withoutParts(readPositions(section, ranges));
    if (kinds.has(section.kind)) return withoutUmbrellas(readPositions(section, ranges));
    return section.kind === 'head' || section.kind === 'summary' ? [] : militaryService(section, ranges);
  };
  const read = (kinds: ReadonlySet<string>) => {
    const jobs: WorkEntry[] = [];
    for (const section of sections) jobs.push(...newTo(jobs, inSection(section, kinds)));
    return jobs;
  };
  const worked = read(new Set(['experience', 'military']));
  if (worked.some(({ from }) => from !== null)) return worked;
  const anywhere = read(new Set(['experience', 'military', 'head', 'summary', 'skills', 'contact']));
  const strayed = read(new Set(['languages', 'credentials'])).filter(
    ({ title, single }) => !single && titleScore(title ?? '') > 2,
  );
  const dated = (anywhere.some(isWhole) ? anywhere : [...anywhere, ...strayed]).filter(
    ({ from }) => from !== null,
  );
  const titled = dated.filter(({ title }) => title !== null);
  const found =
    titled.length >= FEWEST_TITLED ? dated.filter(({ title, single }) => title !== null || !single) : titled;
  const told = sections.flatMap((section) => (section.kind === 'education' ? [] : toldJobs(section, ranges)));
  if (told.length > 0 && told.length >= found.length) return told;
  return found.length > 0 ? found : worked;
}

/** Where such a job stands elsewhere, dates among the licences are of licences: 'Personal trainer, 2011 - 2019'. */
const isWhole = ({ from, title, single }: WorkEntry) => from !== null && title !== null && !single;

/** Beside so many jobs dates without a title are those of one too: 'Front Desk/Insurance, 2007 - 2012'. */
const FEWEST_TITLED = 2;

/** A section that prints the history a second time: what then has the dates of an earlier job is that job, by another title. */
function newTo(earlier: readonly WorkEntry[], entries: readonly WorkEntry[]): readonly WorkEntry[] {
  const printedAgain = entries.some((entry) => earlier.some((job) => isSameJob(job, entry)));
  if (!printedAgain) return entries;
  const sameDates = (job: WorkEntry, { from, to }: WorkEntry) =>
    from?.includes('-') && job.from === from && job.to === to;
  return entries.filter((entry) => !earlier.some((job) => sameDates(job, entry)));
}

/** Postings and awards within the years of one service are no jobs of their own. */
function withoutParts(service: readonly WorkEntry[]): WorkEntry[] {
  const within = (part: WorkEntry, whole: WorkEntry) =>
    part.from !== null &&
    whole.from !== null &&
    part.from >= whole.from &&
    (part.to ?? part.from) <= (whole.to ?? whole.from);
  return service.filter((entry, i) => !service.slice(0, i).some((whole) => within(entry, whole)));
}

/** A job that the resume prints twice, its end once to the month and once to the year, or service that it tells again under 'Education'. */
function isSameJob(earlier: WorkEntry, entry: WorkEntry): boolean {
  const [from, to] = [entry.from, entry.to];
  if (from === null || earlier.from === null) return false;
  const sameEnd = to?.slice(0, 4) === earlier.to?.slice(0, 4);
  if (from === earlier.from && sameEnd && entry.title?.toLowerCase() === earlier.title?.toLowerCase())
    return true;
  const sameYears = sameEnd && from.slice(0, 4) === earlier.from.slice(0, 4);
  return (
    entry.duties.length === 0 &&
    sameYears &&
    /\b(?:military|army|navy|air force|marine|guard)\b/i.test(
      entry.headingLines.map((line) => line.text).join(' '),
    )
  );
}

/** The first job with a start alone is open; a date alone later on counts its one month. */
function settled(entry: WorkEntry, index: number): WorkEntry {
  return entry.single && index === 0 ? { ...entry, to: 'present' } : entry;
}

function build(resume: ResumeText, entry: WorkEntry, index: number): Position {
  const { text, asOf, document } = resume;
  const judged = {
    entry,
    heading: flowText(text, entry.headingLines),
    employerLine: flowText(text, entry.sharedEmployer ? [entry.sharedEmployer] : entry.headingLines),
    duties: flowText(text, entry.duties),
    systems: systemsIn(entry, resume),
    spanish: document.spanish,
  };
  const healthcare = judgeHealthcare(judged);
  const management = judgeManagement(judged);
  const interval = intervalOf(entry.from, entry.to, asOf);
  const { occupation } = kindOfWork(entry.title, healthcare.value);
  const first = entry.headingLines[0];
  const last = entry.headingLines.at(-1);
  return {
    id: `position-${index + 1}`,
    title: entry.title,
    occupation,
    employer: entry.employer,
    location: entry.location,
    start: entry.from,
    end: entry.to,
    months: interval ? interval.last - interval.first + 1 : 0,
    healthcare,
    management,
    setting: healthcare.value ? settingOf(judged) : null,
    specialty: healthcare.value ? specialtyOf(judged) : null,
    highlights: entry.duties.map((line) => quote(text, line.start, line.end)),
    confidence: positionConfidence(entry, { healthcare, management }),
    span: quote(text, first?.start ?? 0, last?.end ?? 1),
  };
}

function systemsIn({ duties }: WorkEntry, { text, systems }: ResumeText): Judgement[] {
  const [from, to] = [duties[0]?.start ?? 0, duties.at(-1)?.end ?? 0];
  return systems
    .filter(({ start }) => start >= from && start < to)
    .map(({ start, end, ruleId, certainty }) => ({
      value: true,
      evidence: { span: quote(text, start, end), ruleId, certainty },
    }));
}
