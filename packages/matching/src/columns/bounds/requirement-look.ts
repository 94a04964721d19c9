import type { PostingRequirements, Requirement, RequirementOf } from '@omm/contracts';
import { dutiesIn, isLicenceToPractise, practisedAs } from '@omm/requirement-model';
import type { Point } from '../../point.ts';
import type { Qualifications } from '../../qualifications.ts';
import { withQuote } from '../nobody.ts';
import type { Segment, Values } from '../segment.ts';
import { AGES } from './batch.ts';
import { codeAt, settled, WHOLE } from './code.ts';
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
      return degreeLook(point, asked(point, 'degrees', degreesOf).codesOn, terms.setting?.value ?? null);
    case 'experience-in-lieu':
      return insteadLook(requirement, point);
    case 'education-in-lieu':
      return asked(point, 'degrees', degreesOf);
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

const degreesOf = (degrees: Values['degrees'][number]) => ({ degrees: degrees.map(withQuote) });
const credentialsOf = (held: Values['credentials'][number]) => ({ credentials: held.map(withQuote) });

/** What the judge finds of nobody with each of the facts that a code stands for. */
function asked<C extends CodeColumn>(
  point: Point,
  by: C,
  factsOf: (value: Values[C][number]) => Partial<Qualifications>,
) {
  const codeOf = (value: Values[C][number]): number =>
    codeAt(point, point.judge({ ...NOBODY, ...factsOf(value) }));
  const codesOn = ({ values }: Segment): Int32Array => Int32Array.from<Values[C][number]>(values[by], codeOf);
  return { by, codesOn };
}

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
