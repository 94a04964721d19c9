import { expect, it } from 'vitest';
import { z } from 'zod';
import { hidePerson } from './hide-person.ts';

const hidden = (text: string, name: string | null = 'Jo Example-Müller') =>
  hidePerson(z.object({ quotes: z.array(z.string()) }), { quotes: [text] }, name).quotes[0];

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
