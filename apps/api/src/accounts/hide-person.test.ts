import { expect, it } from 'vitest';
import { z } from 'zod';
import { hidePerson } from './hide-person.ts';

const hidden = (text: string, nameToHide: string | null = 'Jo Example-Müller', schools: string[] = []) =>
  hidePerson(z.object({ quotes: z.array(z.string()) }), { quotes: [text] }, { nameToHide, schools })
    .quotes[0];

it('hides the name, however it is capitalised and broken', () => {
  expect(hidden('JO\nEXAMPLE-MÜLLER\nOffice Manager, Elm Clinic')).toBe('[name]\nOffice Manager, Elm Clinic');
});

it('hides how to reach the person', () => {
  expect(hidden('jo.e@people.example | (330) 555-0143 | +1 330.555.0143')).toBe(
    '[email] | [telephone] | [telephone]',
  );
});

it('leaves dates, amounts and numbers of staff as they are', () => {
  const text = 'Led 120 people and $1,250,000, 06/2014 - 05/2019, 2014-2020, 20140601-20190531';
  expect(hidden(text)).toBe(text);
});

it('leaves all else as it is where no name is known', () => {
  expect(hidden('Office Manager (Elm Clinic)', null)).toBe('Office Manager (Elm Clinic)');
});

it.each([
  ['Ms. Example-Müller runs it', 'Ms. [name] runs it'],
  ['JO runs it', '[name] runs it'],
  ['for example, the job', 'for example, the job'],
  ['Example-Müller', '[name]'],
])('hides a part of the name where it stands as a name: %s', (text, expected) => {
  expect(hidden(text)).toBe(expected);
});

it.each([
  ['Al Green', 'AL'],
  ['Front Desk', 'front-desk'],
  ['Cal', 'medical'],
  ['J. R.', 'J. and R.'],
])('of the name %s leaves %s', (name, text) => {
  expect(hidden(text, name)).toBe(text);
});

it('hides where to find the person', () => {
  expect(hidden('12 North Elm Street, Akron, OH 44301 | linkedin.com/in/jo | https://jo.example/me')).toBe(
    '[address], Akron, OH [ZIP code] | [link] | [link]',
  );
});

it('hides the schools', () => {
  expect(hidden('BS, Ohio  State UNIVERSITY', null, ['Ohio State University'])).toBe('BS, [school]');
});
