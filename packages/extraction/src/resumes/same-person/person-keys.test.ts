import type { ResumeFingerprint } from '@omm/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personKeys } from './person-keys.ts';
import { samePerson } from './same-person.ts';
import { textSignature } from './text-signature.ts';

const print = (fields: Partial<ResumeFingerprint>): ResumeFingerprint => ({
  email: null,
  phone: null,
  name: null,
  text: [],
  ...fields,
});
const sharesKey = (a: ResumeFingerprint, b: ResumeFingerprint) => {
  const keys = new Set(personKeys(a));
  return personKeys(b).some((key) => keys.has(key));
};

describe('keys', () => {
  test.each<[string, Partial<ResumeFingerprint>, Partial<ResumeFingerprint>, boolean]>([
    ['one address', { email: 'ana@example.com' }, { email: 'ana@example.com', name: 'ana poe' }, true],
    ['two addresses', { email: 'ana@example.com' }, { email: 'poe@example.com' }, false],
    ['one number', { phone: '5205550148' }, { phone: '5205550148' }, true],
    ['one name, longer', { name: 'ana poe' }, { name: 'ana maria poe rivas' }, true],
    ['a long name', { name: 'ana poe' }, { name: 'ana maria de los poe' }, true],
    ['one name, turned round', { name: 'ana poe' }, { name: 'poe ana' }, true],
    ['one word of a name', { name: 'ana poe' }, { name: 'ana lind' }, false],
    ['a name of one word', { name: 'ana' }, { name: 'ana' }, true],
    ['nothing', {}, {}, false],
  ])('%s', (_, a, b, shared) => expect(sharesKey(print(a), print(b))).toBe(shared));

  test('are found by whatever is the same person', () => {
    const text = fc.array(fc.constantFrom(...'alder birch desk elm file greet'.split(' ')), { minLength: 3 });
    const part = (...of: string[]) => fc.option(fc.constantFrom(...of));
    const one = fc
      .record({
        email: part('a@example.com', 'b@example.com'),
        phone: part('5205550148'),
        name: part('ana poe', 'ana maria poe', 'max lind', 'ana'),
        text: text.map((words) => textSignature(words.join(' '))),
      })
      .map(print);
    fc.assert(
      fc.property(one, one, (a, b) => {
        const { same, by } = samePerson(a, b);
        if (same && by !== 'text') expect(sharesKey(a, b)).toBe(true);
      }),
    );
  });

  test('are shared by texts that are seven tenths alike, and not by two strangers’', () => {
    const words = (from: number, to: number) =>
      textSignature(Array.from({ length: to - from }, (_, i) => `w${from + i}`).join(' '));
    const alike = Array.from({ length: 50 }, (_, i) => {
      const from = i * 1000;
      return sharesKey(
        print({ text: words(from, from + 400) }),
        print({ text: words(from + 60, from + 460) }),
      );
    });
    expect(alike.filter(Boolean).length).toBeGreaterThanOrEqual(48);
    expect(sharesKey(print({ text: words(0, 300) }), print({ text: words(500, 800) }))).toBe(false);
  });
});
