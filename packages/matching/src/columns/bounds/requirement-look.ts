import type { PostingRequirements, Requirement, RequirementOf } from '@omm/contracts';
import { dutiesIn, isLicenceToPractise, practisedAs } from '@omm/requirement-model';
import type { Point } from '../../point.ts';
import type { Qualifications } from '../../qualifications.ts';
import { withQuote } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import { codeAt, settled, WHOLE } from './code.ts';
import { experienceLook } from './experience-look.ts';
import { degreeLook, insteadLook } from './instead-look.ts';
import { always, type Fill, fillByCode } from './look.ts';
import { jobWith, NOBODY } from './nobody.ts';
import type { Signs } from './signs.ts';

/**
 * The most that a requirement can be worth. What one column decides is asked of the judge itself, once for each
 * distinct value; where several have a say, each row has what the best of them could bring.
 */
export function requirementLook(
  requirement: Requirement,
  point: Point,
  { terms, signs }: { readonly terms: PostingRequirements['terms']; readonly signs: Signs },
): (segment: Segment) => Fill {
  switch (requirement.kind) {
    case 'degree':
      return degreeLook(point, terms.setting?.value ?? null);
    case 'experience-in-lieu':
      return insteadLook(requirement, point);
    case 'education-in-lieu':
      return ({ columns, values }) =>
        fillByCode(
          columns.degrees,
          asked(point, values.degrees, (degrees) => ({ degrees: degrees.map(withQuote) })),
        );
    case 'experience':
      return experienceLook(requirement, point, signs);
    case 'language':
      return ({ columns, values }) =>
        fillByCode(
          columns.languages,
          asked(point, values.languages, (languages) => ({ languages: languages.map(withQuote) })),
        );
    case 'credential':
      return credentialLook(requirement, point, signs);
    case 'skill':
      return skillLook(requirement, point, signs);
  }
}

/** What the judge finds of nobody with each of these facts. */
function asked<T>(
  point: Point,
  values: readonly T[],
  factsOf: (value: T) => Partial<Qualifications>,
): Int32Array {
  return Int32Array.from(values, (value) => codeAt(point, point.judge({ ...NOBODY, ...factsOf(value) })));
}

/** Who has practised was licensed: a sign that some kinds of jobs give. */
function credentialLook({ value: { id } }: RequirementOf<'credential'>, point: Point, signs: Signs) {
  const occupation = isLicenceToPractise(id) ? practisedAs(id) : null;
  const bit =
    occupation === null ? 0 : signs.add({ kind: ({ occupations }) => occupations.includes(occupation) });
  if (bit === null) return () => always(WHOLE);
  const work = occupation === null ? [] : [jobWith({ occupations: [occupation] })];
  return ({ columns, values }: Segment): Fill => {
    const table = asked(point, values.credentials, (held) => ({ credentials: held.map(withQuote) }));
    if (bit === 0) return fillByCode(columns.credentials, table);
    const practised = asked(point, values.credentials, (held) => ({
      credentials: held.map(withQuote),
      work,
    }));
    return ({ rows, signs: shown, whenUnknown, size }, codes) => {
      for (let at = 0; at < size; at += 1) {
        const code = columns.credentials[rows[at] ?? 0] ?? 0;
        const isPractised = ((shown[at] ?? 0) & bit) !== 0;
        codes[at] = settled((isPractised ? practised[code] : table[code]) ?? 0, whenUnknown[at] ?? 0);
      }
    };
  };
}

/** The skill or work of its kind, as fresh as can be; another record system; or silence. */
function skillLook(
  { value }: RequirementOf<'skill'>,
  point: Point,
  signs: Signs,
): (segment: Segment) => Fill {
  const { id, name, category } = value;
  const duties = category === 'skill' ? dutiesIn(name).map((duty) => duty.id) : [];
  const shown = signs.add({
    skill: (skill) => skill.id === id,
    content: (content) => content.duties.some((duty) => duties.includes(duty)),
  });
  const near = category === 'ehr' ? signs.add({ skill: (skill) => skill.category === 'ehr' }) : 0;
  if (shown === null || near === null) return () => always(WHOLE);
  const found = (skills: Qualifications['skills']): number =>
    codeAt(point, point.judge({ ...NOBODY, skills }));
  const silent = found([]);
  const named = found([withQuote({ id, name, category, monthsAgo: 0 })]);
  const other = found([withQuote({ id: '', name: '', category: 'ehr' as const, monthsAgo: 0 })]);
  return () =>
    ({ signs: bits, whenUnknown, size }, codes) => {
      for (let at = 0; at < size; at += 1) {
        const has = bits[at] ?? 0;
        const code = has & shown ? named : has & near ? other : silent;
        codes[at] = settled(code, whenUnknown[at] ?? 0);
      }
    };
}
