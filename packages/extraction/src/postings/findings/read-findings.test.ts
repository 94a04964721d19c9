import { expect, test } from 'vitest';
import { parsePosting } from '../parse-posting.ts';

const codes = (title: string, text: string) => parsePosting(text, { title }).warnings.map(({ code }) => code);

test('a nursing home that asks its administrator for no licence is told so', () => {
  expect(codes('Administrator', 'We are a skilled nursing facility. Experience required.')).toEqual([
    'licence-missing',
  ]);
});

test.each([
  ['Administrator', 'We are a skilled nursing facility. Nursing Home Administrator license required.'],
  ['Receptionist', 'We are a skilled nursing facility. Experience required.'],
  ['Administrator', 'A busy dermatology practice.'],
])('%s: nothing to say of %j', (title, text) => expect(codes(title, text)).toEqual([]));

test("the words 'native English speaker' are quoted", () => {
  const [warning] = parsePosting('Must be a native English speaker.').warnings;
  expect(warning).toMatchObject({ code: 'wording-native-speaker', span: { text: 'native English speaker' } });
});
