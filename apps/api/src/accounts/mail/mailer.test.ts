import { Writable } from 'node:stream';
import { createLogger } from '@omm/config';
import { expect, test } from 'vitest';
import { mailServer } from '../../testing/mail-server.ts';
import { verifyLetter } from './letters.ts';
import { createMailer } from './mailer.ts';

const letter = verifyLetter(
  { name: 'Ottoline Marsh', email: 'ottoline@people.example' },
  'https://a.example/x',
);
const from = 'Matcher <no-reply@matcher.example>';

function loggerInto(lines: string[]) {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return createLogger('test', 'info', stream);
}

test('with a mail server the letter is sent, and the log says to which account', async () => {
  const [lines, received]: [string[], string[]] = [[], []];
  const { server, url } = await mailServer(received);
  const mailer = createMailer({ smtpUrl: url, from, logger: loggerInto(lines) });
  mailer.send(letter, { userId: 'u1' });
  await mailer.close();
  server.close();
  expect(mailer.outbox).toBeNull();
  expect(received.join('')).toMatch(/RCPT TO:<ottoline@people\.example>[\s\S]*Confirm your email address/);
  expect(lines.join('')).toMatch(/"userId":"u1".*letter sent/);
  expect(lines.join('')).not.toMatch(/ottoline|a\.example/i);
});

test('a server that is away is told to the log, without the letter', async () => {
  const lines: string[] = [];
  const mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from, logger: loggerInto(lines) });
  mailer.send(letter, { userId: 'u1' });
  await mailer.close();
  expect(lines.join('')).toContain('letter not sent');
  expect(lines.join('')).not.toMatch(/ottoline/i);
});

test('without one it is kept, the newest first, and only so many', async () => {
  const lines: string[] = [];
  const { send, outbox } = createMailer({ smtpUrl: undefined, from, logger: loggerInto(lines) });
  for (let count = 0; count < 120; count += 1)
    send({ ...letter, subject: `Letter ${count}` }, { userId: 'u1' });
  expect(outbox?.()).toHaveLength(100);
  expect(outbox?.()[0]).toMatchObject({ subject: 'Letter 119', to: 'ottoline@people.example' });
  expect(lines.join('')).not.toMatch(/ottoline|a\.example/i);
});
