import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('works out an answer once', () => {
  const asked: (string | null)[] = [];
  const length = remembered((word: string | null) => asked.push(word) && (word?.length ?? 0));
  expect([length('desk'), length(null), length('desk'), length(null)]).toEqual([4, 0, 4, 0]);
  expect(asked).toEqual(['desk', null]);
});

test('answers as before when it has forgotten all', () => {
  let answers = 0;
  const double = remembered((number: number) => {
    answers += 1;
    return 2 * number;
  });
  const many = 50_001;
  for (let number = 0; number < many; number += 1) double(number);
  expect(double(0)).toBe(0);
  expect(answers).toBe(many + 1);
});
