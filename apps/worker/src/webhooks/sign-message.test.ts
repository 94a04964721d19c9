import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { signMessage } from './sign-message.ts';

const message = { id: 'msg_1', body: '{"type":"ping","text":"Zoë"}' };
const now = new Date();
const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const asSecret = (key: Buffer) => new Webhook(`whsec_${key.toString('base64')}`);

test('the reference library verifies it', () => {
  const headers = signMessage(message, [first], now);
  expect(asSecret(first).verify(message.body, headers)).toEqual({ type: 'ping', text: 'Zoë' });
  expect(() => asSecret(second).verify(message.body, headers)).toThrow();
  expect(() => asSecret(first).verify(message.body.replace('ping', 'pong'), headers)).toThrow();
  expect(() => asSecret(first).verify(message.body, { ...headers, 'webhook-id': 'msg_2' })).toThrow();
});

test('with two keys either receiver verifies it', () => {
  const headers = signMessage(message, [first, second], now);
  for (const key of [first, second]) expect(asSecret(key).verify(message.body, headers)).toBeTruthy();
});

test('one that was recorded is of no use later', () => {
  const headers = signMessage(message, [first], new Date(now.getTime() - 10 * 60_000));
  expect(() => asSecret(first).verify(message.body, headers)).toThrow(/old/);
});
