import { expect, test } from 'vitest';
import { qualificationsOf } from '../qualifications-of.ts';
import { person } from '../testing/person.ts';
import { posting } from '../testing/posting.ts';
import { encodeSegment } from './encode-segment.ts';
import { compile } from './program.ts';
import { type TopOptions, topRows } from './top-rows.ts';

const id = (row: number): string => `00000000-0000-4000-8000-00000000000${row}`;
const job = { title: 'Practice Manager', months: 40, healthcare: true };
const people = [
  { region: 'OH', who: person({ jobs: [{ ...job, setting: 'hospital' }], languages: ['es'] }) },
  { region: null, who: person({ jobs: [job], credentials: ['CMM'] }) },
  {
    region: 'TX',
    who: person({ jobs: [job], credentials: [{ id: 'CMM', status: 'expired' }], languages: ['fr'] }),
  },
];
const segment = encodeSegment(
  people.map(({ region, who }, row) => ({ id: id(row), region, who: qualificationsOf(who) })),
);
const program = compile(posting({ title: 'Practice Manager' }));

test.each<[string, Omit<TopOptions, 'count'>, number[]]>([
  ['anybody', {}, [0, 1, 2]],
  ['who speaks Spanish or German', { languages: ['es', 'de'] }, [0]],
  // an expired certificate is none
  ['who holds a CMM', { credentials: ['CMM'] }, [1]],
  ['who worked in a hospital', { settings: ['hospital'] }, [0]],
  ['who lives in Ohio or Texas', { regions: ['OH', 'TX'] }, [0, 2]],
  ['who lives in Texas and speaks Spanish', { regions: ['TX'], languages: ['es'] }, []],
  ['whom the caller takes', { accept: (_, row) => row === 2 }, [2]],
])('takes %s', (_what, filters, rows) => {
  const found = topRows(program, [segment], { count: 10, ...filters });
  expect(found.map(({ row }) => row).toSorted()).toEqual(rows);
});
