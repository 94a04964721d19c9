import type { CandidateProfile, HeldCredential, PostingRequirements } from '@omm/contracts';
import { expect, test } from 'vitest';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import {
  allOf,
  anyOf,
  credential,
  degree,
  experience,
  inLieu,
  language,
  posting,
  years,
} from './testing/posting.ts';

/** Names in the order of their scores; who ties stands in the order of the table. */
const ranked = (offered: PostingRequirements, people: Record<string, CandidateProfile>): string[] =>
  Object.entries(people)
    .map(([name, who]) => ({ name, score: match(offered, who).score }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ name }) => name);

const managing = [
  'Hired, trained and supervised staff',
  'Managed payroll, budget and billing',
  'Scheduled patients',
];
const frontDesk = ['Greeted patients and answered phones', 'Scheduled appointments', 'Verified insurance'];

const practiceManager = {
  title: 'Practice Manager',
  months: 84,
  healthcare: true,
  management: true,
  duties: managing,
};
const receptionist = { title: 'Medical Receptionist', months: 60, healthcare: true, duties: frontDesk };
const hotelManager = { title: 'Hotel Office Manager', months: 96, management: true, duties: managing };

const managerText =
  'Runs the office of our physicians: hires, trains and supervises staff, payroll, budget, billing.';

test('a practice manager is looked for', () => {
  const offered = posting({
    title: 'Medical Office Manager',
    text: managerText,
    setting: 'hospital',
    asks: [degree('bachelor'), years(3, 'medical-office-management'), credential('CMPE', 'preferred')],
  });
  const order = ranked(offered, {
    'has done it, with the credential': person({
      jobs: [practiceManager],
      degrees: ['bachelor'],
      credentials: ['CMPE'],
    }),
    // CMM comes from the same family: near, and more than silence
    'has done it, with a near credential': person({
      jobs: [practiceManager],
      degrees: ['bachelor'],
      credentials: ['CMM'],
    }),
    // the resume is silent of credentials, and of none of the musts
    'has done it, no credential named': person({ jobs: [practiceManager], degrees: ['master'] }),
    // a rung below the must: part of it, no gate
    'has done it, with an associate’s': person({ jobs: [practiceManager], degrees: ['associate'] }),
    // has led an office, though not of a practice
    'has managed another kind of office': person({ jobs: [hotelManager], degrees: ['bachelor'] }),
    // knows the practice, has not led it, and lacks the degree: an unmet must
    'receptionist with a diploma': person({ jobs: [receptionist], degrees: ['high-school'] }),
    // another occupation; the degree does not help
    'engineer with a master’s': person({
      jobs: [{ title: 'Software Engineer', months: 120 }],
      degrees: ['master'],
    }),
  });
  expect(order).toEqual([
    'has done it, with the credential',
    'has done it, with a near credential',
    'has done it, no credential named',
    'has done it, with an associate’s',
    'has managed another kind of office',
    'receptionist with a diploma',
    'engineer with a master’s',
  ]);
});

test('a practice takes experience in place of the degree', () => {
  const offered = posting({
    title: 'Office Manager, family practice',
    text: managerText,
    asks: [anyOf(degree('bachelor'), inLieu()), years(2, 'medical-office')],
  });
  const order = ranked(offered, {
    // the alternative counts as the degree does
    'seven years, no degree': person({ jobs: [practiceManager], degrees: ['high-school'] }),
    // the same work, a little shorter than what stands in fully
    'three years, no degree': person({
      jobs: [{ ...practiceManager, months: 36 }],
      degrees: ['high-school'],
    }),
    // the degree, but the work was at the front desk
    'receptionist with the degree': person({ jobs: [receptionist], degrees: ['bachelor'] }),
    // neither the degree nor the years
    'a year at a front desk': person({ jobs: [{ ...receptionist, months: 12 }], degrees: ['high-school'] }),
  });
  expect(order).toEqual([
    'seven years, no degree',
    'three years, no degree',
    'receptionist with the degree',
    'a year at a front desk',
  ]);
});

test('a bilingual front desk', () => {
  const offered = posting({
    title: 'Medical Receptionist',
    text: 'Greets patients, answers phones, schedules appointments, verifies insurance. Bilingual Spanish required.',
    asks: [language('es'), years(1, 'medical-office')],
  });
  const order = ranked(offered, {
    'has done it, speaks Spanish': person({ jobs: [receptionist], languages: ['es'] }),
    // overqualified is no fault
    'practice manager who speaks Spanish': person({
      jobs: [{ ...practiceManager, duties: [...managing, ...frontDesk] }],
      languages: ['es'],
    }),
    // silent: may well speak it, yet nobody can say so
    'has done it, says nothing of languages': person({ jobs: [receptionist] }),
    // speaks it; the work was outside health care
    'hotel front desk, speaks Spanish': person({
      jobs: [{ title: 'Front Desk Agent', months: 60, duties: frontDesk }],
      languages: ['es'],
    }),
    'welder who speaks Spanish': person({ jobs: [{ title: 'Welder', months: 90 }], languages: ['es'] }),
  });
  expect(order).toEqual([
    'has done it, speaks Spanish',
    'practice manager who speaks Spanish',
    'has done it, says nothing of languages',
    'hotel front desk, speaks Spanish',
    'welder who speaks Spanish',
  ]);
});

test('a nursing home wants the licence', () => {
  const offered = posting({
    title: 'Nursing Home Administrator',
    text: 'Leads the facility: staff, budget, compliance, patient care.',
    setting: 'nursing-home',
    asks: [credential('NHA'), degree('bachelor')],
  });
  const administrator = {
    title: 'Facility Administrator',
    months: 50,
    healthcare: true,
    management: true,
    duties: managing,
  };
  const order = ranked(offered, {
    'licensed administrator': person({ jobs: [administrator], degrees: ['bachelor'], credentials: ['NHA'] }),
    // the licence opens the door; the work was smaller
    'licensed receptionist': person({ jobs: [receptionist], degrees: ['bachelor'], credentials: ['NHA'] }),
    // may not do the work, however well it was done before
    'administrator without the licence': person({ jobs: [administrator], degrees: ['master'] }),
  });
  expect(order).toEqual([
    'licensed administrator',
    'licensed receptionist',
    'administrator without the licence',
  ]);
});

test('one of two ways in will do', () => {
  const offered = posting({
    title: 'Practice Manager',
    text: managerText,
    asks: [
      anyOf(
        allOf(degree('bachelor'), years(3, 'medical-office-management')),
        allOf(degree('associate'), years(6, 'medical-office-management')),
      ),
    ],
  });
  const order = ranked(offered, {
    // the whole of the second way, and no bachelor's
    'associate’s and seven years': person({ jobs: [practiceManager], degrees: ['associate'] }),
    // most of the first way: the degree, and two of three years
    'bachelor’s and two years': person({ jobs: [{ ...practiceManager, months: 24 }], degrees: ['bachelor'] }),
    // the second way by half, the first by no must
    'associate’s and three years': person({
      jobs: [{ ...practiceManager, months: 36 }],
      degrees: ['associate'],
    }),
    // either way's degree, and none of its years
    'bachelor’s, from a front desk': person({ jobs: [receptionist], degrees: ['bachelor'] }),
  });
  expect(order).toEqual([
    'associate’s and seven years',
    'bachelor’s and two years',
    'associate’s and three years',
    'bachelor’s, from a front desk',
  ]);
});

test('a nurse manager for Ohio', () => {
  const offered = posting({
    title: 'Nurse Manager',
    text: 'Leads the nurses of our clinic.',
    asks: [credential('RN', 'required', { states: ['OH'] })],
  });
  const nurse = { title: 'Nurse Manager', months: 60, healthcare: true, management: true };
  const held = (status: HeldCredential['status'], ...states: string[]) =>
    person({ jobs: [nurse], credentials: [{ id: 'RN', status, states }] });
  const order = ranked(offered, {
    'licensed there': held('held', 'OH'),
    // valid there, if it is a multistate license
    'licensed in another state of the compact': held('held', 'KY'),
    // a transfer away
    'licensed in California': held('held', 'CA'),
    // nobody is a nurse manager without one; the resume does not say which
    'silent of it': person({ jobs: [nurse] }),
    // may not do the work, and never did
    'manager without a licence': person({ jobs: [practiceManager] }),
  });
  expect(order).toEqual([
    'licensed there',
    'licensed in another state of the compact',
    'licensed in California',
    'silent of it',
    'manager without a licence',
  ]);
});

test('two years with Epic, and Spanish in writing', () => {
  const offered = posting({
    title: 'Medical Receptionist',
    text: 'Greets patients, answers phones, schedules appointments.',
    asks: [
      experience({ minimumYears: 2, skillIds: ['Epic'] }, 'medical-office'),
      language('es', 'preferred', { modes: ['speaking', 'writing'] }),
    ],
  });
  const epic = { id: 'Epic', name: 'Epic', category: 'ehr' as const };
  const writes = { code: 'es', level: 'fluent' as const };
  const order = ranked(offered, {
    'used it for five years, writes Spanish': person({
      jobs: [receptionist],
      skills: [{ ...epic, at: [0] }],
      languages: [writes],
    }),
    // the same, and only known to speak it
    'used it for five years, Spanish': person({
      jobs: [receptionist],
      skills: [{ ...epic, at: [0] }],
      languages: ['es'],
    }),
    // knows it, nobody can say for how long
    'names it in a list, Spanish': person({ jobs: [receptionist], skills: [epic], languages: ['es'] }),
    // the years without it: a part
    'silent of it, Spanish': person({ jobs: [receptionist], languages: ['es'] }),
    // neither, and a silent language is seldom spoken
    'silent of both': person({ jobs: [receptionist] }),
    // knows the system; the years are an unmet must
    'half a year with it, writes Spanish': person({
      jobs: [{ ...receptionist, months: 6 }],
      skills: [{ ...epic, at: [0] }],
      languages: [writes],
    }),
  });
  expect(order).toEqual([
    'used it for five years, writes Spanish',
    'used it for five years, Spanish',
    'names it in a list, Spanish',
    'silent of it, Spanish',
    'silent of both',
    'half a year with it, writes Spanish',
  ]);
});
