import type { PostingRequirements, Requirement, RequirementOf } from '@omm/contracts';
import { dutiesIn, isLicenceToPractise, practisedAs } from '@omm/requirement-model';
import type { Point } from '../../point.ts';
import type { Qualifications } from '../../qualifications.ts';
import { jobWith, NOBODY, withQuote } from '../nobody.ts';
import { worthOfFacts } from '../numbered-facts.ts';
import type { Segment } from '../segment.ts';
import { AGES } from './batch.ts';
import { better, codeAt, isUnknown, settled, WHOLE } from './code.ts';
import { experienceLook } from './experience-look.ts';
import { glanceOf } from './glance.ts';
import { degreeLook, insteadLook } from './instead-look.ts';
import { byKind, mostOf } from './jobs.ts';
import { always, type CodeColumn, type Unweighed } from './look.ts';
import { freshestAge, type Marks, marksAt } from './marks.ts';

/**
 * The most that a requirement can be worth. What one column decides is asked of the judge itself, once for each
 * distinct value; where several have a say, each row has what the best of them could bring.
 */
export function requirementLook(
  requirement: Requirement,
  point: Point,
  { terms, marks }: { readonly terms: PostingRequirements['terms']; readonly marks: Marks },
): Unweighed {
  switch (requirement.kind) {
    case 'degree':
      return degreeLook(
        point,
        asked(
          point,
          'degrees',
          degreesIn(requirement.value.fields[0] ?? null, requirement.value.cipCodes ?? []),
        ).codeOn,
        terms.setting?.value ?? null,
      );
    case 'experience-in-lieu':
      return insteadLook(requirement, point);
    case 'education-in-lieu':
      return asked(point, 'degrees', degreesIn(null, []));
    case 'experience':
      return experienceLook(requirement, point, marks);
    case 'language':
      return asked(point, 'languages', (languages) => ({ languages: languages.map(withQuote) }));
    case 'credential':
      return credentialLook(requirement, point);
    case 'skill':
      return skillLook(requirement, point, marks);
  }
}

/** Degrees in the field that is asked for, or in none. */
const degreesIn =
  (field: string | null, cipCodes: readonly string[]) =>
  (degrees: readonly Fact<'degrees'>[]): Partial<Qualifications> => ({
    degrees: degrees.map((degree) => withQuote({ ...degree, field, cipCodes })),
  });

const credentialsOf = (held: readonly Fact<'credentials'>[]) => ({ credentials: held.map(withQuote) });

type Fact<C extends CodeColumn> = Segment['facts'][C]['values'][number];

/** The best that the judge finds of nobody with any one of the facts that a code stands for. */
function asked<C extends CodeColumn>(
  point: Point,
  by: C,
  factsOf: (facts: readonly Fact<C>[]) => Partial<Qualifications>,
) {
  const codeOf = (facts: readonly Fact<C>[]): number =>
    codeAt(point, point.judge({ ...NOBODY, ...factsOf(facts) }));
  const none = codeOf([]);
  const codesOfFacts = worthOfFacts(by, (fact) => codeOf([fact]));
  const codeOn = ({ facts, lists }: Segment): ((list: number) => number) => {
    const { numbers, starts } = lists[by];
    const each = codesOfFacts(facts);
    return (list) => {
      let code = none;
      const end = starts[list + 1] ?? 0;
      for (let at = starts[list] ?? 0; at < end; at += 1) code = known(code, each[numbers[at] ?? 0] ?? none);
      return code;
    };
  };
  return { by, codeOn };
}

/** What is known counts; of two that are, the better. */
const known = (one: number, other: number): number =>
  isUnknown(one) ? other : isUnknown(other) ? one : better(one, other);

/** Who has practised was licensed: some kinds of jobs tell. */
function credentialLook({ value }: RequirementOf<'credential'>, point: Point): Unweighed {
  const occupation = isLicenceToPractise(value.id) ? practisedAs(value.id) : null;
  const held = asked(point, 'credentials', credentialsOf);
  if (occupation === null) return held;
  const work = [jobWith({ occupations: [occupation] })];
  const practices = byKind(({ occupations }) => Number(occupations.includes(occupation)));
  const practised = asked(point, 'credentials', (all) => ({ ...credentialsOf(all), work }));
  return {
    by: 'jobs',
    on: (segment) => {
      const { credentials, jobs, jobCounts } = segment.columns;
      const [without, having] = [held.codeOn(segment), practised.codeOn(segment)];
      const isPractice = practices(segment);
      return ({ first, left, firstJobs, size, whenUnknown }, codes) => {
        for (let at = 0; at < size; at += 1) {
          const place = left[at] ?? 0;
          const row = first + place;
          const firstJob = firstJobs[place] ?? 0;
          const hasPractised = mostOf(isPractice, jobs, firstJob, firstJob + (jobCounts[row] ?? 0)) > 0;
          const code = (hasPractised ? having : without)(credentials[row] ?? 0);
          codes[place] = settled(code, whenUnknown[place] ?? 0);
        }
      };
    },
  };
}

/** The skill or work of its kind, as fresh as its age can be; another record system; or silence. */
function skillLook({ value }: RequirementOf<'skill'>, point: Point, marks: Marks): Unweighed {
  const { id, name, category } = value;
  const duties = category === 'skill' ? dutiesIn(name).map((duty) => duty.id) : [];
  const shown = marks.add({
    skill: (skill) => skill.id === id,
    duty: (duty) => duties.includes(duty),
  });
  const near = category === 'ehr' ? marks.add({ skill: (skill) => skill.category === 'ehr' }) : 0;
  if (shown === null || near === null) return always(WHOLE);
  const found = (skills: Qualifications['skills']): number =>
    codeAt(point, point.judge({ ...NOBODY, skills }));
  const silent = found([]);
  const named = AGES.map((monthsAgo) => found([withQuote({ id, name, category, monthsAgo })]));
  const other = found([withQuote({ id: '', name: '', category: 'ehr' as const, monthsAgo: 0 })]);
  return {
    by: 'skills',
    glance: glanceOf(shown | near, [silent]),
    on: () => (batch, codes) => {
      const { left, size, whenUnknown } = batch;
      for (let at = 0; at < size; at += 1) {
        const place = left[at] ?? 0;
        const untold = marksAt(batch, place) & near ? other : silent;
        const code = named[freshestAge(batch, place, shown)] ?? untold;
        codes[place] = settled(code, whenUnknown[place] ?? 0);
      }
    },
  };
}
