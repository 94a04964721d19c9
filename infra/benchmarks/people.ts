/*
 * Invented people, as many as are asked for and the same each time, made up as those of real resumes are: by the counts
 * in people/figures.json (measure-people.ts takes them). Each fact is drawn for itself, so that a million of them have
 * the variety of a million and not that of the resumes counted.
 */
import { DegreeLevel, LanguageLevel } from '@omm/contracts';
import { type Candidate, type Qualifications, withQuote } from '@omm/matching';
import { requirementModel } from '@omm/requirement-model';
import { drawFrom, drawSet, pick, type Random, randomFrom } from './people/draw.ts';
import { figures, withRest } from './people/figures.ts';
import { drawWork, type Job } from './people/jobs.ts';
import { monthsOf } from './people/months.ts';

/** `count` people from the `first` on. */
export function peopleFrom(first: number, count: number): Candidate[] {
  return Array.from({ length: count }, (_, at) => personAt(first + at));
}

/** Everybody has a seed of their own, so that the same person stands in every benchmark, whatever its size. */
function personAt(number: number): Candidate {
  const random = randomFrom(Math.imul(number + 1, 2_654_435_761));
  return { id: idOf(number), region: pick(random, regions), who: drawPerson(random) };
}

/** Ids whose order is not that of the rows. */
const idOf = (number: number): string =>
  `${(Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const regions = requirementModel.field.states.rows.map(([code]) => code);

function drawPerson(random: Random): Qualifications {
  const work = drawWork(random);
  return {
    months: monthsOf(work),
    work,
    degrees: drawDegrees(random),
    credentials: drawCredentials(random, Number(drawCredentialCount(random))),
    languages: drawLanguages(random, Number(drawLanguageCount(random))),
    skills: drawSkills(random, work),
  };
}

const drawDegreeCount = drawFrom(Object.entries(figures.degreesOfAPerson));
const drawDegree = drawFrom(
  Object.entries(figures.degrees).map(([key, times]) => {
    const [level, completed] = key.split(' ');
    return [{ level: DegreeLevel.parse(level), completed: completed === 'true' }, times] as const;
  }),
);
const programmes = new Map(requirementModel.field.programmes.rows.map(([code, name]) => [code, name]));
const programmeNames = [...programmes.values()];
const UNKNOWN = 'unknown';
const drawField = drawFrom(withRest(figures.fields, [...programmes.keys()]));

const drawDegrees = (random: Random): Qualifications['degrees'] =>
  Array.from({ length: Number(drawDegreeCount(random)) }, () =>
    withQuote({ ...drawDegree(random), ...fieldOf(random, drawField(random)) }),
  );

/** A field that the requirement model does not know goes by the words of two that it knows. */
function fieldOf(
  random: Random,
  code: string,
): Pick<Qualifications['degrees'][number], 'field' | 'cipCodes'> {
  const name = programmes.get(code);
  if (name !== undefined) return { field: name, cipCodes: [code] };
  const isNamed = code === UNKNOWN;
  return {
    field: isNamed ? `${pick(random, programmeNames)} and ${pick(random, programmeNames)}` : null,
    cipCodes: [],
  };
}

const drawCredentialCount = drawFrom(Object.entries(figures.credentialsOfAPerson));
const drawCredentials = drawSet(
  withRest(
    figures.credentials,
    requirementModel.field.credentials.rows.map(({ id }) => `${id} held`),
  ).map(([key, times]) => {
    const [id = '', status] = key.split(' ');
    const known = status === 'held' ? ('held' as const) : ('in-progress' as const);
    return [withQuote({ id, status: known, states: [] }), times] as const;
  }),
);

const drawLanguageCount = drawFrom(Object.entries(figures.languagesOfAPerson));
const drawLanguages = drawSet(
  withRest(
    figures.languages,
    requirementModel.field.languageNames.rows.map(([code]) => `${code} fluent`),
  ).map(([key, times]) => {
    const [code = '', level] = key.split(' ');
    return [
      withQuote({ code, level: LanguageLevel.safeParse(level).data ?? null, modes: [] }),
      times,
    ] as const;
  }),
);

type Skill = Qualifications['skills'][number];

const drawListCount = drawFrom(Object.entries(figures.skillsOfAList));
const drawListed = drawSet(Object.entries(figures.skillsListed));
const listedSkills = new Map(Object.keys(figures.skillsListed).map((id) => [id, skillOf(id, 0)]));

/** What the list of skills names is claimed as of today, what only a job names as of its end. */
function drawSkills(random: Random, work: readonly Job[]): readonly Skill[] {
  const listed = drawListed(random, Number(drawListCount(random)));
  const claimed = new Map(listed.map((id) => [id, 0]));
  for (const { skills, monthsAgo } of work) {
    for (const id of skills) claimed.set(id, Math.min(claimed.get(id) ?? monthsAgo ?? 0, monthsAgo ?? 0));
  }
  return Array.from(
    claimed,
    ([id, ago]) => (ago === 0 ? listedSkills.get(id) : undefined) ?? skillOf(id, ago),
  );
}

function skillOf(id: string, monthsAgo: number): Skill {
  const category = figures.categories[id];
  const known = category === 'soft' || category === 'ehr' ? category : 'skill';
  return withQuote({ id, name: id, category: known, monthsAgo });
}
