import type { Setting } from '@omm/contracts';
import { expect, test } from 'vitest';
import { qualificationsOf } from '../qualifications-of.ts';
import { person } from '../testing/person.ts';
import { posting } from '../testing/posting.ts';
import { placeCreditFor } from './place.ts';

type Place = { setting?: Setting; specialty?: string };

test.each<[asked: Place, done: Place, credit: number, why: string]>([
  [
    { setting: 'clinic' },
    { setting: 'physician-practice' },
    1,
    'offices of physicians are one kind of place',
  ],
  [{ setting: 'hospital' }, { setting: 'clinic' }, 0.85, 'an outpatient department is run like a practice'],
  [{ setting: 'nursing-home' }, { setting: 'assisted-living' }, 0.85, 'two homes of old people'],
  [{ setting: 'dental-practice' }, { setting: 'clinic' }, 0.7, 'another world of insurers and records'],
  [
    { setting: 'dental-practice', specialty: 'dentistry' },
    { setting: 'dental-practice' },
    1,
    'the place says it',
  ],
  [{ specialty: 'obstetrics and gynecology' }, { specialty: 'ob/gyn' }, 1, 'one specialty by two names'],
  [{ specialty: 'dermatology' }, { specialty: 'cardiology' }, 0.85, 'other codes, other visits'],
  [{ setting: 'hospital', specialty: 'dermatology' }, { setting: 'clinic' }, 0.7225, 'neither of the two'],
  [{}, { setting: 'clinic' }, 1, 'the posting does not say'],
  [{ setting: 'clinic' }, {}, 1, 'most jobs that do not say stood in an office'],
])('%j, done in %j: %d (%s)', (asked, done, credit) => {
  const { terms } = posting(asked);
  const [job] = qualificationsOf(
    person({ jobs: [{ title: 'Clerk', months: 30, healthcare: true, ...done }] }),
  ).work;
  expect(job && placeCreditFor(terms)(job)).toBeCloseTo(credit, 4);
});
