import { type DegreeLevel, type RequirementNode, type RequirementOf, requirementsIn } from '@omm/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qualificationsOf } from './qualifications-of.ts';
import { scorerFor } from './score-match.ts';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import {
  anyOf,
  credential,
  degree,
  experience,
  inLieu,
  language,
  posting,
  skill,
  years,
} from './testing/posting.ts';
import { verdictOf, withinReach } from './weights.ts';
import { smallestChange } from './what-if/smallest-change.ts';
import { whatIfFor } from './what-if/what-if-for.ts';

// What postings say beyond a bare level or number: states, modes, windows, skills of the years, fields by code.

const RUNS = { numRuns: 300 };
const necessity = fc.constantFrom('required' as const, 'preferred' as const);
type Field = Partial<RequirementOf<'degree'>['value']> & { fields: string[] };
const fields = fc.constantFrom<Field[]>(
  { fields: ['business'], cipCodes: ['52'] },
  { fields: ['health administration'], cipCodes: ['51.0701'], relatedField: true },
  { fields: ['theatre'], cipCodes: ['50.0501'] },
);
const span = fc.record(
  {
    minimumYears: fc.option(fc.integer({ min: 0, max: 5 })),
    withinYears: fc.integer({ min: 5, max: 10 }),
    recent: fc.constant(true as const),
    skillIds: fc.constantFrom<string[][]>(['Epic'], ['scheduling'], ['Epic', 'NextGen']),
  },
  { requiredKeys: ['minimumYears'] },
);
const modes = fc.subarray(['speaking', 'writing', 'medical'] as const);

const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom<DegreeLevel>('associate', 'bachelor', 'master'), necessity, fields)
    .map(([level, how, { fields: names, ...value }]) => degree(level, how, names, value)),
  fc
    .tuple(span, fc.constantFrom('medical-office', 'healthcare', 'management', 'office', 'any'))
    .map(([value, scope]) => experience(value, scope)),
  fc
    .tuple(fc.constantFrom('RN', 'NHA', 'CMM', 'CMPE', 'BLS', 'DL'), necessity, fc.subarray(['OH', 'CA']))
    .map(([id, how, states]) => credential(id, how, states.length === 0 ? {} : { states })),
  fc
    .tuple(necessity, modes, fc.constantFrom(null, 'fluent' as const))
    .map(([how, asked, level]) => language('es', how, { modes: asked, level })),
  fc.constantFrom(skill('Epic', 'Epic', 'ehr'), skill('scheduling', 'Scheduling'), inLieu(3), years(4)),
);

const offer = fc
  .record({
    title: fc.constantFrom('Medical Office Manager', 'Medical Receptionist', 'Nurse', 'Zookeeper'),
    text: fc.constantFrom(
      'Schedules patients of our physicians, files claims.',
      'Leads the staff of a clinic.',
    ),
    supervises: fc.boolean(),
    teamSize: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    asks: fc.array(
      fc.oneof(
        leaf,
        fc.tuple(leaf, leaf).map(([a, b]) => anyOf(a, b)),
      ),
      { maxLength: 5 },
    ),
  })
  .map((told) => posting({ ...told, asks: told.asks.map((node, at) => numbered(node, `${at}`)) }));

/** Every requirement of a posting has an id of its own. */
function numbered(node: RequirementNode, place: string): RequirementNode {
  if (node.type !== 'one')
    return { ...node, of: node.of.map((each, at) => numbered(each, `${place}-${at}`)) };
  return { ...node, requirement: { ...node.requirement, id: `${node.requirement.id} at ${place}` } };
}

const job = fc.record({
  title: fc.constantFrom('Practice Manager', 'Medical Receptionist', 'Teacher', 'Registered Nurse'),
  months: fc.integer({ min: 1, max: 150 }),
  ago: fc.integer({ min: 0, max: 200 }),
  healthcare: fc.boolean(),
  management: fc.boolean(),
  duties: fc.subarray(['Scheduled appointments', 'Supervised a team of 9', 'Filed insurance claims']),
});
const held = fc.record({
  id: fc.constantFrom('RN', 'NHA', 'CMM', 'CMPE', 'BLS', 'DL'),
  status: fc.constantFrom('held' as const, 'expired' as const, 'in-progress' as const),
  states: fc.subarray(['OH', 'CA', 'PA']),
});
const spoken = fc.record({
  code: fc.constantFrom('es', 'fr'),
  level: fc.constantFrom(null, 'basic' as const, 'native' as const),
  modes,
});
const studied = fc.record({
  level: fc.constantFrom<DegreeLevel>('high-school', 'associate', 'bachelor', 'master'),
  field: fc.constantFrom('business', 'nursing', 'theatre'),
});
const used = fc
  .constantFrom(['Epic', 'ehr'] as const, ['NextGen', 'ehr'] as const, ['scheduling', 'skill'] as const)
  .map(([id, category]) => ({ id, name: id, category, at: [0] }));

const someone = fc.record({
  jobs: fc.array(job, { minLength: 1, maxLength: 3 }),
  degrees: fc.array(studied, { minLength: 1, maxLength: 2 }),
  credentials: fc.uniqueArray(held, { selector: ({ id }) => id, maxLength: 3 }),
  languages: fc.array(spoken, { maxLength: 1 }),
  skills: fc.array(used, { maxLength: 1 }),
});

type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

/** Whatever `more` adds, no posting scores the person lower for it. */
const neverLowers = <T>(added: fc.Arbitrary<T>, more: (who: Someone, one: T) => Someone) =>
  fc.assert(
    fc.property(offer, someone, added, (offered, who, one) => {
      const [before, after] = [match(offered, person(who)), match(offered, person(more(who, one)))];
      expect(after.score).toBeGreaterThanOrEqual(before.score);
    }),
    RUNS,
  );

describe('no score falls', () => {
  test('with another job, of any kind and time', () => {
    neverLowers(job, (who, one) => ({ ...who, jobs: [...who.jobs, one] }));
  });

  test('with more months in a job', () => {
    neverLowers(fc.integer({ min: 1, max: 90 }), (who, more) => ({
      ...who,
      jobs: who.jobs.map((one, index) => (index === 0 ? { ...one, months: one.months + more } : one)),
    }));
  });

  test('with another degree, in any field', () => {
    neverLowers(studied, (who, one) => ({ ...who, degrees: [...who.degrees, one] }));
  });

  test('with another credential, in any state', () => {
    neverLowers(held, (who, one) => ({ ...who, credentials: [...who.credentials, one] }));
  });

  test('with another language, at any level', () => {
    neverLowers(spoken, (who, one) => ({ ...who, languages: [...who.languages, one] }));
  });

  test('with another skill, wherever it was used', () => {
    neverLowers(used, (who, one) => ({ ...who, skills: [...who.skills, one] }));
  });
});

test('a line that has nothing to do with the posting changes nothing', () => {
  fc.assert(
    fc.property(offer, someone, (offered, who) => {
      const more = {
        ...who,
        languages: [...who.languages, { code: 'yi', level: null }],
        credentials: [...who.credentials, { id: 'FORKLIFT', status: 'held' as const }],
        skills: [...who.skills, { id: 'beekeeping', name: 'Beekeeping', category: 'skill' as const }],
      };
      expect(match(offered, person(more))).toEqual(match(offered, person(who)));
    }),
    RUNS,
  );
});

test('who leaves a must open is never strong, and who has more points still stands above', () => {
  const points = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(points, points, (one, other) => {
      expect(verdictOf(withinReach(one, false))).not.toBe('strong');
      if (one < other) expect(withinReach(one, false)).toBeLessThan(withinReach(other, false));
    }),
    RUNS,
  );
});

describe('what would raise a score', () => {
  test('raises it to what it says', () => {
    fc.assert(
      fc.property(offer, someone, (offered, given) => {
        const who = qualificationsOf(person(given));
        const scorer = scorerFor(offered);
        const before = scorer.match(who);
        for (const { requirementId, score } of whatIfFor(offered, scorer)(who, before)) {
          const requirement = requirementsIn(offered.root).find(({ id }) => id === requirementId);
          const status = before.requirements.find((one) => one.requirementId === requirementId)?.status;
          if (requirement === undefined || status === undefined) throw new Error('not on the list');
          const change = smallestChange({ requirement, status, setting: null }, who);
          expect(change && scorer.match(change.who).score).toBe(score);
          expect(score).toBeGreaterThan(before.score);
        }
      }),
      RUNS,
    );
  });

  test('meets the requirement that it is told for', () => {
    fc.assert(
      fc.property(leaf, someone, (asked, given) => {
        const offered = posting({ title: 'Medical Office Manager', asks: [asked] });
        const who = qualificationsOf(person(given));
        const of = ({ requirements }: ReturnType<typeof match>) =>
          requirements.find(({ kind }) => kind !== 'role');
        const [requirement] = requirementsIn(offered.root);
        const scorer = scorerFor(offered);
        const before = of(scorer.match(who));
        if (requirement === undefined || before === undefined || before.status === 'met') return;
        const change = smallestChange({ requirement, status: before.status, setting: null }, who);
        expect(change && of(scorer.match(change.who))?.status).toBe('met');
      }),
      RUNS,
    );
  });
});
