import { DegreeLevel, Match } from '@omm/contracts';
import { requirementModel } from '@omm/requirement-model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { qualificationsOf } from './qualifications-of.ts';
import { scorerFor } from './score-match.ts';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import { anyOf, credential, degree, inLieu, language, posting, skill, years } from './testing/posting.ts';

const ids = requirementModel.field.credentials.rows.map(({ id }) => id);
const duties = [
  'Scheduled appointments',
  'Filed insurance claims',
  'Supervised staff',
  'Kept patient records',
];
const titles = [
  'Practice Manager',
  'Receptionist',
  'Medical Biller',
  'Teacher',
  'Welder',
  'Registered Nurse',
  'Zookeeper',
];
const scopes = [
  'medical-office-management',
  'medical-office',
  'healthcare',
  'management',
  'office',
  'any',
  'other',
] as const;

const necessity = fc.constantFrom('required' as const, 'preferred' as const);
const level = fc.constantFrom(...DegreeLevel.options);

const job = fc.record({
  title: fc.constantFrom(...titles),
  months: fc.integer({ min: 1, max: 200 }),
  ago: fc.integer({ min: 0, max: 200 }),
  healthcare: fc.boolean(),
  management: fc.boolean(),
  duties: fc.subarray(duties),
});

const someone = fc.record({
  jobs: fc.array(job, { minLength: 1, maxLength: 4 }),
  degrees: fc.array(level, { minLength: 1, maxLength: 2 }),
  credentials: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
  languages: fc.subarray(['es', 'fr']),
});

const leaf = fc.oneof(
  fc.tuple(level, necessity).map(([asked, how]) => degree(asked, how)),
  fc
    .tuple(fc.option(fc.integer({ min: 0, max: 10 })), fc.constantFrom(...scopes), necessity)
    .map(([least, scope, how]) => years(least, scope, { necessity: how, scopeText: 'medical billing' })),
  fc
    .tuple(fc.constantFrom(...ids), necessity, fc.option(fc.integer({ min: 1, max: 24 })))
    .map(([id, how, withinMonths]) => credential(id, how, { withinMonths })),
  necessity.map((how) => language('es', how)),
  necessity.map((how) => inLieu(null, how)),
  fc.constant(skill('scheduling', 'scheduling')),
);

const offer = fc
  .record({
    title: fc.constantFrom(...titles),
    text: fc.subarray(duties, { minLength: 1 }).map((lines) => `${lines.join('. ')} for patients.`),
    asks: fc.array(
      fc.oneof(
        leaf,
        fc.tuple(leaf, leaf).map(([a, b]) => anyOf(a, b)),
      ),
      { maxLength: 6 },
    ),
  })
  .map(posting);

describe('every score', () => {
  test('keeps its bounds and its shape, and is the same each time', () => {
    fc.assert(
      fc.property(offer, someone, (offered, who) => {
        const found = match(offered, person(who));
        expect(Match.parse(found)).toEqual(found);
        expect(JSON.stringify(match(offered, person(who)))).toBe(JSON.stringify(found));
      }),
    );
  });

  test('is the same with its reasons and without', () => {
    fc.assert(
      fc.property(offer, someone, (offered, given) => {
        const who = qualificationsOf(person(given));
        const scorer = scorerFor(offered);
        const { meetsMusts, ...points } = scorer.points(who);
        const found = scorer.match(who);
        expect(found).toMatchObject(points);
        const musts = found.requirements.filter(
          ({ kind, necessity }) => kind !== 'role' && necessity === 'required',
        );
        expect(meetsMusts).toBe(musts.every(({ status }) => status === 'met'));
      }),
    );
  });

  test('adds up from the points that it shows', () => {
    fc.assert(
      fc.property(offer, someone, (offered, who) => {
        const { requirements, score } = match(offered, person(who));
        const weight = requirements.reduce((sum, point) => sum + point.weight, 0);
        const credit = requirements.reduce((sum, point) => sum + point.weight * point.credit, 0);
        expect(score).toBeLessThanOrEqual((100 * credit) / weight + 0.1);
      }),
    );
  });
});

describe('a score never falls', () => {
  test('with longer experience', () => {
    fc.assert(
      fc.property(offer, someone, fc.integer({ min: 1, max: 100 }), (offered, who, more) => {
        const [first, ...rest] = who.jobs;
        if (first === undefined) return;
        const longer = { ...who, jobs: [{ ...first, months: first.months + more }, ...rest] };
        expect(match(offered, person(longer)).score).toBeGreaterThanOrEqual(
          match(offered, person(who)).score,
        );
      }),
    );
  });

  test('with another job', () => {
    fc.assert(
      fc.property(offer, someone, job, (offered, who, added) => {
        const more = { ...who, jobs: [...who.jobs, added] };
        expect(match(offered, person(more)).score).toBeGreaterThanOrEqual(match(offered, person(who)).score);
      }),
    );
  });

  test('with a further degree', () => {
    fc.assert(
      fc.property(offer, someone, level, (offered, who, added) => {
        const more = { ...who, degrees: [...who.degrees, added] };
        expect(match(offered, person(more)).score).toBeGreaterThanOrEqual(match(offered, person(who)).score);
      }),
    );
  });

  test('with one more credential or language', () => {
    fc.assert(
      fc.property(offer, someone, fc.constantFrom(...ids), (offered, who, added) => {
        const more = { ...who, credentials: [...who.credentials, added], languages: ['es', 'fr'] };
        expect(match(offered, person(more)).score).toBeGreaterThanOrEqual(match(offered, person(who)).score);
      }),
    );
  });
});
