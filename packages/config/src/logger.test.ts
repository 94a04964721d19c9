import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let output = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      output += String(chunk);
      done();
    },
  });
  write(createLogger('test', 'info', stream));
  return output;
}

test('a person’s data and secrets do not reach the log', () => {
  const output = logged((logger) =>
    logger.info(
      { id: '7', email: 'ottoline@example.com', user: { name: 'Ottoline', password: 'hunter2' } },
      'x',
    ),
  );
  expect(output).toContain('"id":"7"');
  expect(output).not.toMatch(/ottoline|hunter2/i);
});

test('an error is logged by where it happened and its kind, without its words', () => {
  const cause = Object.assign(new Error('Key (email)=(ottoline@example.com) exists'), { code: '23505' });
  const output = logged((logger) => logger.error({ err: new TypeError('Ottoline', { cause }) }, 'failed'));
  expect(output).toContain('"type":"TypeError"');
  expect(output).toContain('"code":"23505"');
  expect(output).toContain('logger.test.ts');
  expect(output).not.toMatch(/ottoline/i);
});
