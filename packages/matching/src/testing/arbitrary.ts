import {
  DegreeLevel,
  ExperienceScope,
  LanguageLevel,
  LanguageMode,
  requirementsIn,
  Setting,
} from '@omm/contracts';
import { requirementModel } from '@omm/requirement-model';
import fc from 'fast-check';
import {
  allOf,
  anyOf,
  credential,
  degree,
  educationInLieu,
  experience,
  inLieu,
  language,
  posting,
  skill,
  years,
} from './posting.ts';

const duties = [
  'Scheduled appointments',
  'Filed insurance claims',
  'Supervised staff',
  'Kept patient records',
  'Ordered supplies',
  'Answered telephones',
  'Led a team of 12 receptionists',
];
const titles = [
  'Practice Manager',
  'Dental Office Manager',
  'Receptionist',
  'Office and Billing Coordinator',
  'Medical Biller',
  'Teacher',
  'Registered Nurse',
  'Zookeeper',
  'Senior Zoo Keeper',
  'Keeper of Keepers, Zoos',
];
const fields = ['business administration', 'nursing', 'English literature', 'health services administration'];
const scopeTexts = [null, 'medical billing', 'in a dental office', 'customer service', 'of sailing'];
const skills = [
  { id: 'epic', name: 'Epic', category: 'ehr' },
  { id: 'nextgen', name: 'NextGen', category: 'ehr' },
  { id: 'scheduling', name: 'scheduling', category: 'skill' },
  { id: 'teamwork', name: 'teamwork', category: 'soft' },
] as const;
const specialties = ['pediatrics', 'dermatology', 'cardiology'];
const states = ['OH', 'TX', 'CA'];
const credentials = requirementModel.field.credentials.rows.map(({ id }) => id);

const job = fc.record(
  {
    title: fc.constantFrom(...titles),
    months: fc.integer({ min: 0, max: 200 }),
    ago: fc.integer({ min: 0, max: 200 }),
    healthcare: fc.boolean(),
    management: fc.boolean(),
    setting: fc.constantFrom(...Setting.options),
    specialty: fc.constantFrom(...specialties),
    duties: fc.subarray(duties),
  },
  { requiredKeys: ['title', 'months', 'ago', 'healthcare', 'management', 'duties'] },
);

/** Anybody: what `person` takes. */
export const someone = fc.record({
  jobs: fc.array(job, { maxLength: 4 }),
  degrees: fc.array(
    fc.record(
      {
        level: fc.constantFrom(...DegreeLevel.options),
        field: fc.constantFrom(...fields),
        inProgress: fc.boolean(),
      },
      { requiredKeys: ['level', 'inProgress'] },
    ),
    { maxLength: 2 },
  ),
  credentials: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...credentials),
      status: fc.constantFrom('held' as const, 'expired' as const, 'in-progress' as const),
      states: fc.subarray(states),
    }),
    { maxLength: 4, selector: ({ id }) => id },
  ),
  languages: fc.uniqueArray(
    fc.record({
      code: fc.constantFrom('en', 'es', 'fr'),
      level: fc.constantFrom(...LanguageLevel.options),
      modes: fc.subarray([...LanguageMode.options]),
    }),
    { maxLength: 2, selector: ({ code }) => code },
  ),
  skills: fc.subarray([...skills]).chain((known) =>
    fc.tuple(
      ...known.map((skill) =>
        fc.record(
          {
            id: fc.constant(skill.id),
            name: fc.constant(skill.name),
            category: fc.constant(skill.category),
            listed: fc.constant(true as const),
            at: fc.subarray([0, 1]),
          },
          { requiredKeys: ['id', 'name', 'category', 'at'] },
        ),
      ),
    ),
  ),
});

const necessity = fc.constantFrom('required' as const, 'preferred' as const);
const level = fc.constantFrom(...DegreeLevel.options);

const leaf = fc.oneof(
  fc
    .record({ level, necessity, fields: fc.subarray(fields, { maxLength: 2 }) })
    .map((asked) => degree(asked.level, asked.necessity, asked.fields)),
  fc
    .record({
      least: fc.option(fc.integer({ min: 0, max: 10 })),
      scope: fc.constantFrom(...ExperienceScope.options),
      necessity,
      scopeText: fc.constantFrom(...scopeTexts),
    })
    .map(({ least, scope, ...asked }) => years(least, scope, asked)),
  fc
    .record(
      {
        minimumYears: fc.option(fc.integer({ min: 0, max: 10 })),
        withinYears: fc.integer({ min: 1, max: 5 }),
        recent: fc.constant(true as const),
        skillIds: fc.subarray(['epic', 'scheduling'], { minLength: 1 }),
        scope: fc.constantFrom(...ExperienceScope.options),
      },
      { requiredKeys: ['minimumYears', 'scope'] },
    )
    .map(({ scope, ...value }) => experience(value, scope)),
  fc
    .record({
      id: fc.constantFrom(...credentials),
      necessity,
      withinMonths: fc.option(fc.integer({ min: 1, max: 24 })),
      states: fc.subarray(states),
    })
    .map(({ id, necessity: how, ...value }) => credential(id, how, value)),
  fc
    .record({
      code: fc.constantFrom('es', 'und'),
      necessity,
      level: fc.constantFrom('fluent' as const, null),
      modes: fc.subarray([...LanguageMode.options]),
    })
    .map(({ code, necessity: how, ...value }) => language(code, how, value)),
  fc.tuple(fc.option(fc.integer({ min: 1, max: 8 })), necessity).map(([least, how]) => inLieu(least, how)),
  fc.option(level).map(educationInLieu),
  fc.constantFrom(...skills).map(({ id, name, category }) => skill(id, name, category)),
);

const choice = fc.oneof(
  fc.tuple(leaf, leaf).map(([a, b]) => anyOf(a, b)),
  fc.tuple(leaf, leaf, leaf, leaf).map(([a, b, c, d]) => anyOf(allOf(a, b), c, anyOf(allOf(c, d), d))),
);

/** Any posting: what `posting` makes. */
export const offer = fc
  .record(
    {
      title: fc.constantFrom(...titles, 'Zoo Keeper'),
      text: fc.subarray(duties, { minLength: 1 }).map((lines) => `${lines.join('. ')} for patients.`),
      setting: fc.constantFrom(...Setting.options),
      specialty: fc.constantFrom(...specialties),
      supervises: fc.boolean(),
      teamSize: fc.integer({ min: 1, max: 30 }),
      asks: fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: choice }), {
        maxLength: 7,
      }),
    },
    { requiredKeys: ['text', 'asks'] },
  )
  .map(posting);

/** A recruiter's weights for anything that a posting asks for: none, for most. */
export const weighted = fc
  .tuple(offer, fc.array(fc.constantFrom(0, 0.5, 2, 10), { maxLength: 8 }))
  .map(([asked, numbers]) => {
    const ids = ['role', ...requirementsIn(asked.root).map(({ id }) => id)];
    const weights = Object.fromEntries(
      ids.flatMap((id, at) => (numbers[at] === undefined ? [] : [[id, numbers[at]]])),
    );
    return { posting: asked, weights };
  });
