import { Setting } from '@omm/contracts';
import { type Qualifications, withQuote } from '@omm/matching';
import { isHeadOfOffice, occupationsOf, requirementModel } from '@omm/requirement-model';
import { drawBetween, drawFrom, drawSet, isDrawn, type Random } from './draw.ts';
import { figures, withRest } from './figures.ts';
import { titleDrawer } from './titles.ts';

export type Job = Qualifications['work'][number];

const classes = Object.entries(figures.byClass).map(([name, { jobs, occupations, duties, skills }]) => ({
  healthcare: name.startsWith('health care'),
  management: name.endsWith(', leading'),
  jobs,
  drawOccupation: drawFrom(
    withRest(
      occupations,
      requirementModel.field.occupations.rows.map(({ id }) => id),
    ),
  ),
  drawDuties: drawSet(Object.entries(duties).map(([id, times]) => [withQuote({ id }), times] as const)),
  drawSkills: drawSet(Object.entries(skills)),
}));
type JobClass = (typeof classes)[number];
const drawClass = drawFrom(classes.map((one) => [one, one.jobs] as const));
const drawJobs = drawFrom(Object.entries(figures.jobsOfAPerson));
const drawMonths = drawBetween(figures.monthsOfAJob);
const drawGap = drawBetween(figures.monthsBetweenJobs);
const drawLast = drawBetween(figures.monthsSinceTheLast);
const drawTitle = titleDrawer(Object.entries(figures.wordsOfATitle));
const drawDutyCount = drawFrom(Object.entries(figures.dutiesOfAJob));
const drawSkillCount = drawFrom(Object.entries(figures.skillsOfAJob));
const drawSetting = drawFrom(withRest(figures.settings, Setting.options));
const drawSpecialty = drawFrom(Object.entries(figures.specialties));
const drawTeam = drawFrom(Object.entries(figures.teamSizes));
const asSetting = new Map<string, Setting>(Setting.options.map((setting) => [setting, setting]));
const NONE = 'none';

/** The names of jobs are few, and jobs are drawn by the million. */
const kindsOfNames = new Map<string, Pick<Job, 'occupations' | 'headsOffice'>>();

function kindOf(name: string, healthcare: boolean): Pick<Job, 'occupations' | 'headsOffice'> {
  const key = `${healthcare} ${name}`;
  const known = kindsOfNames.get(key) ?? {
    occupations: occupationsOf(name, healthcare).map(({ id }) => id),
    headsOffice: isHeadOfOffice(name),
  };
  kindsOfNames.set(key, known);
  return known;
}

/** What somebody did, the latest first. */
export function drawWork(random: Random): Job[] {
  const work: Job[] = [];
  let kind = drawClass(random);
  let ended = Math.max(0, drawLast(random));
  for (let left = Number(drawJobs(random)); left > 0; left -= 1) {
    const months = drawMonths(random);
    work.push(drawJob(random, kind, { months, monthsAgo: ended }));
    ended = Math.max(0, ended + months + drawGap(random));
    if (!isDrawn(random, figures.ofTheSameClassAsTheNext)) kind = drawClass(random);
  }
  return work;
}

function drawJob(random: Random, kind: JobClass, time: Pick<Job, 'months' | 'monthsAgo'>): Job {
  const { healthcare, management } = kind;
  const { name, full } = drawTitle(random, kind.drawOccupation(random));
  const specialty = drawSpecialty(random);
  const team = drawTeam(random);
  return withQuote({
    title: isDrawn(random, figures.untitled) ? null : full,
    ...kindOf(name, healthcare),
    duties: kind.drawDuties(random, Number(drawDutyCount(random))),
    ...(isDrawn(random, figures.undated) ? { months: 0, monthsAgo: null } : time),
    healthcare,
    management,
    setting: healthcare ? (asSetting.get(drawSetting(random)) ?? null) : null,
    specialty: healthcare && specialty !== NONE ? specialty : null,
    skills: kind.drawSkills(random, Number(drawSkillCount(random))),
    teamSize: team === NONE ? null : Number(team),
  });
}
