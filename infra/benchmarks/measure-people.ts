/*
 * How the people of some resumes are made up, as counts alone, for `people.ts`:
 *   node infra/benchmarks/measure-people.ts FILE.jsonl > infra/benchmarks/people/figures.json
 */
import { readFileSync } from 'node:fs';
import { parseResume } from '@omm/extraction';
import { type Qualifications, qualificationsOf } from '@omm/matching';

type Job = Qualifications['work'][number];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give a file of resumes, one {"id","text"} a line.');
const AS_OF = '2018-01-01';
const people = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => qualificationsOf(parseResume(JSON.parse(line).text, { asOf: AS_OF }).profile));
const jobs = people.flatMap(({ work }) => work);
const dated = jobs.filter(({ months }) => months > 0);

function countsOf(keys: Iterable<string | number>): Record<string, number> {
  const counts = new Map<string | number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a));
}

/** From the least to the most in tenths of those counted. */
function deciles(numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return Array.from(
    { length: 11 },
    (_, tenth) => sorted[Math.round((tenth * (sorted.length - 1)) / 10)] ?? 0,
  );
}

const share = (all: readonly Job[], suits: (job: Job) => boolean): number =>
  Number((all.filter(suits).length / all.length).toFixed(3));

/** Months without work between a job and the one before it; below 0 where they overlap. */
const gaps = people.flatMap(({ work }) =>
  work.slice(1).flatMap(({ monthsAgo }, before) => {
    const later = work[before];
    if (monthsAgo === null || later === undefined || later.monthsAgo === null) return [];
    return monthsAgo - (later.monthsAgo + later.months);
  }),
);

const classOf = ({ healthcare, management }: Job): string =>
  `${healthcare ? 'health care' : 'other'}, ${management ? 'leading' : 'not leading'}`;

const byClass = Object.fromEntries(
  [...Map.groupBy(jobs, classOf)].map(([name, all]) => [
    name,
    {
      jobs: all.length,
      occupations: countsOf(all.map(({ occupations }) => occupations[0] ?? 'none')),
      duties: countsOf(all.flatMap(({ duties }) => duties.map(({ id }) => id))),
      skills: countsOf(all.flatMap(({ skills }) => skills)),
    },
  ]),
);

/** How often a job is of the same class as the one after it. */
const steps = people.flatMap(({ work }) => work.slice(1).map((job, before) => [job, work[before]] as const));
const stays = steps.filter(([job, later]) => later !== undefined && classOf(job) === classOf(later));

/** Skills that a list names, not a job. */
const listed = people.map(({ skills, work }) =>
  skills.filter(({ id, monthsAgo }) => monthsAgo === 0 && !work.some((job) => job.skills.includes(id))),
);
const category = new Map(people.flatMap(({ skills }) => skills.map((skill) => [skill.id, skill.category])));

console.log(
  JSON.stringify(
    {
      resumes: people.length,
      jobs: jobs.length,
      jobsOfAPerson: countsOf(people.map(({ work }) => work.length)),
      monthsOfAJob: deciles(dated.map(({ months }) => months)),
      monthsBetweenJobs: deciles(gaps),
      monthsSinceTheLast: deciles(people.flatMap(({ work }) => work[0]?.monthsAgo ?? [])),
      undated: share(jobs, ({ monthsAgo }) => monthsAgo === null),
      untitled: share(jobs, ({ title }) => title === null),
      wordsOfATitle: countsOf(jobs.flatMap(({ title }) => title?.split(/\W+/).length ?? [])),
      ofTheSameClassAsTheNext: Number((stays.length / steps.length).toFixed(3)),
      byClass,
      dutiesOfAJob: countsOf(jobs.map(({ duties }) => duties.length)),
      distinctDutySets: new Set(
        jobs.map(({ duties }) => JSON.stringify(duties.map(({ id }) => id).toSorted())),
      ).size,
      settings: countsOf(jobs.map(({ setting }) => setting ?? 'none')),
      specialties: countsOf(jobs.map(({ specialty }) => specialty ?? 'none')),
      teamSizes: countsOf(jobs.map(({ teamSize }) => teamSize ?? 'none')),
      skillsOfAJob: countsOf(jobs.map(({ skills }) => skills.length)),
      skillsOfAList: countsOf(listed.map(({ length }) => length)),
      skillsListed: countsOf(listed.flatMap((skills) => skills.map(({ id }) => id))),
      categories: Object.fromEntries([...category].filter(([, name]) => name !== 'skill')),
      degreesOfAPerson: countsOf(people.map(({ degrees }) => degrees.length)),
      degrees: countsOf(
        people.flatMap(({ degrees }) => degrees.map(({ level, completed }) => `${level} ${completed}`)),
      ),
      fields: countsOf(
        people.flatMap(({ degrees }) =>
          degrees.map(({ field, cipCodes }) => cipCodes[0] ?? (field === null ? 'none' : 'unknown')),
        ),
      ),
      credentialsOfAPerson: countsOf(people.map(({ credentials }) => credentials.length)),
      credentials: countsOf(
        people.flatMap(({ credentials }) => credentials.map(({ id, status }) => `${id} ${status}`)),
      ),
      languagesOfAPerson: countsOf(people.map(({ languages }) => languages.length)),
      languages: countsOf(
        people.flatMap(({ languages }) => languages.map(({ code, level }) => `${code} ${level}`)),
      ),
    },
    null,
    2,
  ),
);
