import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readTogether } from './read-together.ts';

/** Readings that end when the test says so; each answers with its number. */
function startReadings() {
  const begun: { asked: string; end(): void; fail(): void }[] = [];
  const ask = readTogether(
    (asked: string) =>
      new Promise<string>((resolve, reject) => {
        const answer = `${asked} ${begun.length}`;
        begun.push({ asked, end: () => resolve(answer), fail: () => reject(new Error(answer)) });
      }),
  );
  return { begun, ask };
}

test('who asks during a reading is answered by the next one, together with all others who wait', async () => {
  const { begun, ask } = startReadings();
  const first = ask('list');
  await setImmediate();
  const waiting = [ask('list'), ask('list'), ask('list')];
  await setImmediate();
  expect(begun).toHaveLength(1);
  begun[0]?.end();
  await setImmediate();
  const late = ask('list');
  begun[1]?.end();
  await setImmediate();
  begun[2]?.end();
  expect(await Promise.all([first, ...waiting, late])).toEqual([
    'list 0',
    ...['list 1', 'list 1', 'list 1'],
    'list 2',
  ]);
});

test('after a reading has ended the next who asks begins another', async () => {
  const { begun, ask } = startReadings();
  for (const number of [0, 1]) {
    const answer = ask('list');
    await setImmediate();
    begun[number]?.end();
    expect(await answer).toBe(`list ${number}`);
  }
});

test('a failed reading fails those who waited for it, and the next goes on', async () => {
  const { begun, ask } = startReadings();
  const failing = [ask('list'), ask('list')];
  await setImmediate();
  const next = ask('list');
  begun[0]?.fail();
  expect((await Promise.allSettled(failing)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await setImmediate();
  begun[1]?.end();
  expect(await next).toBe('list 1');
});

test('nobody waits for, or is given, what somebody else asks for', async () => {
  const { begun, ask } = startReadings();
  const answers = [ask('one'), ask('other')];
  await setImmediate();
  for (const reading of begun) reading.end();
  expect(await Promise.all(answers)).toEqual(['one 0', 'other 1']);
});
