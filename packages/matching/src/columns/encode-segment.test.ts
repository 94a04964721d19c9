import { describe, expect, test } from 'vitest';
import { qualificationsOf } from '../qualifications-of.ts';
import { person } from '../testing/person.ts';
import { posting } from '../testing/posting.ts';
import { idOf, sampleRows } from '../testing/rows.ts';
import { rowsInOrder } from './best-rows.ts';
import { decodeRow } from './decode-row.ts';
import { type Candidate, encodeSegment } from './encode-segment.ts';
import { KINDS } from './job-word.ts';
import { dutiesWith } from './nobody.ts';
import { compile } from './program.ts';
import { SEGMENT_ROWS } from './segment.ts';
import { topRows } from './top-rows.ts';

const [leader] = qualificationsOf(
  person({ jobs: [{ title: 'Practice Manager', months: 40, healthcare: true }] }),
).work;
if (leader === undefined) throw new Error('no job');
const somebody = qualificationsOf(person({}));

const { skills } = qualificationsOf(person({ skills: [{ id: 'epic', name: 'Epic', category: 'ehr' }] }));
const ageless = skills.map((skill) => ({ ...skill, monthsAgo: 0.5 }));

/** Everybody has led a team of another size: more kinds of jobs than there are codes. */
const leaders = Array.from({ length: KINDS + 100 }, (_, row): Candidate => {
  const work = [{ ...leader, teamSize: row + 1 }];
  return {
    id: idOf(row),
    who: { ...somebody, months: { ...somebody.months, total: 40, management: 40 }, work },
  };
});

describe('more kinds of jobs than codes', () => {
  const segment = encodeSegment(leaders);

  test('are kept', () => {
    for (const row of [0, KINDS - 2, KINDS - 1, KINDS + 99]) {
      expect(decodeRow(segment, row).work[0]?.teamSize).toBe(row + 1);
    }
  });

  test('are ranked', () => {
    const program = compile(posting({ title: 'Practice Manager', supervises: true, teamSize: 2 * KINDS }));
    const best = leaders.map(({ id, who }) => ({ id, ...program.points(who) })).toSorted(rowsInOrder)[0];
    expect(topRows(program, [segment], { count: 1 })[0]?.id).toBe(best?.id);
  });
});

test('more kinds of duties than a word has bits are kept', () => {
  const ids = Array.from({ length: 40 }, (_, number) => `duty-${number}`).toSorted();
  const duties = dutiesWith(ids);
  const who = {
    ...somebody,
    work: [
      { ...leader, duties },
      { ...leader, duties: duties.slice(30, 35) },
    ],
  };
  const { work } = decodeRow(encodeSegment([{ id: idOf(1), who }]), 0);
  expect(work.map((job) => job.duties.map(({ id }) => id).toSorted())).toEqual([ids, ids.slice(30, 35)]);
});

test('ids keep their bytes', () => {
  const id = '0123abcd-4567-4890-abcd-ef0123456789';
  const [found] = topRows(compile(posting({ title: 'Biller' })), [encodeSegment([{ id, who: somebody }])], {
    count: 1,
  });
  expect(found?.id).toBe(id);
});

test.each<[string, () => Candidate[]]>([
  ['who has no UUID', () => [{ id: 'anna', who: somebody }]],
  [
    'who are too many',
    () => Array.from({ length: SEGMENT_ROWS + 1 }, (_, row) => ({ id: idOf(row), who: somebody })),
  ],
  [
    'whose skill has no age',
    () => sampleRows(1, 1).map((one) => ({ ...one, who: { ...somebody, skills: ageless } })),
  ],
])('people %s are refused', (_what, candidates) => {
  expect(() => encodeSegment(candidates())).toThrow(RangeError);
});
