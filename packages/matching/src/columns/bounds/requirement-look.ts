import type { PostingRequirements, Requirement, RequirementOf } from '@omm/contracts';
import { dutiesIn, isLicenceToPractise, practisedAs } from '@omm/requirement-model';
import type { Point } from '../../point.ts';
import type { Qualifications } from '../../qualifications.ts';
import { withQuote } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import { AGES } from './batch.ts';
import { better, codeAt, isUnknown, settled, WHOLE } from './code.ts';
import { experienceLook } from './experience-look.ts';
import { degreeLook, insteadLook } from './instead-look.ts';
import { always, type CodeColumn, type Unweighed } from './look.ts';
import { freshestAge, type Marks, marksAt } from './marks.ts';
import { jobWith, NOBODY } from './nobody.ts';

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
        ).codesOn,
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
      return credentialLook(requirement, point, marks);
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

type Fact<C extends CodeColumn> = Segment['facts'][C]['facts'][number];

/** The best that the judge finds of nobody with any one of the facts that a code stands for. */
function asked<C extends CodeColumn>(
  point: Point,
  by: C,
  factsOf: (facts: readonly Fact<C>[]) => Partial<Qualifications>,
) {
  const codeOf = (facts: readonly Fact<C>[]): number =>
    codeAt(point, point.judge({ ...NOBODY, ...factsOf(facts) }));
  const codesOn = ({ facts: tables }: Segment): Int32Array => {
    const { facts, numbers, starts } = tables[by];
    const none = codeOf([]);
    const each = Array.from<Fact<C>, number>(facts, (fact) => codeOf([fact]));
    return Int32Array.from({ length: starts.length - 1 }, (_, list) => {
      let code = none;
      for (let at = starts[list] ?? 0; at < (starts[list + 1] ?? 0); at += 1) {
        code = known(code, each[numbers[at] ?? 0] ?? none);
      }
      return code;
    });
  };
  return { by, codesOn };
}

/** What is known counts; of two that are, the better. */
const known = (one: number, other: number): number =>
  isUnknown(one) ? other : isUnknown(other) ? one : better(one, other);

/** Who has practised was licensed: a mark that some kinds of jobs give. */
function credentialLook({ value }: RequirementOf<'credential'>, point: Point, marks: Marks): Unweighed {
  const occupation = isLicenceToPractise(value.id) ? practisedAs(value.id) : null;
  const held = asked(point, 'credentials', credentialsOf);
  if (occupation === null) return held;
  const bit = marks.add({ kind: ({ occupations }) => occupations.includes(occupation) });
  if (bit === null) return always(WHOLE);
  const work = [jobWith({ occupations: [occupation] })];
  const practised = asked(point, 'credentials', (all) => ({ ...credentialsOf(all), work }));
  return {
    by: 'jobs',
    on: (segment) => {
      const { credentials } = segment.columns;
      const [without, having] = [held.codesOn(segment), practised.codesOn(segment)];
      return (batch, codes) => {
        for (let at = 0; at < batch.size; at += 1) {
          const code = credentials[batch.rows[at] ?? 0] ?? 0;
          const table = marksAt(batch, at) & bit ? having : without;
          codes[at] = settled(table[code] ?? 0, batch.whenUnknown[at] ?? 0);
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
    by: 'jobs',
    on: () => (batch, codes) => {
      for (let at = 0; at < batch.size; at += 1) {
        const untold = marksAt(batch, at) & near ? other : silent;
        const code = named[freshestAge(batch, at, shown)] ?? untold;
        codes[at] = settled(code, batch.whenUnknown[at] ?? 0);
      }
    },
  };
}
