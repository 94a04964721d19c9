import { expect, test } from 'vitest';
import { dropRepeats } from './drop-repeats.ts';
import { anyOf, degree, language, years } from './testing/posting.ts';

test('keeps the strictest of what is asked more than once', () => {
  const [wish, must] = [language('es', 'preferred'), language('es')];
  expect(dropRepeats([wish, degree('bachelor'), must, language('es')])).toEqual([degree('bachelor'), must]);
});

test('asks for a language once, at the highest level', () => {
  const fluent = language('es', 'required', { level: 'fluent' });
  expect(dropRepeats([language('es', 'preferred'), language('es'), fluent])).toEqual([fluent]);
});

test('keeps what differs, and alternatives', () => {
  const nodes = [
    years(2, 'office'),
    years(2, 'healthcare'),
    anyOf(language('es'), language('fr')),
    language('es'),
  ];
  expect(dropRepeats(nodes)).toEqual(nodes);
});
