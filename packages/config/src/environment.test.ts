import { expect, test } from 'vitest';
import { EnvironmentError, type RawEnvironment, readEnvironment } from './environment.ts';

const DATABASE_URL = 'postgres://omm:secret@localhost:5432/omm';
const production = {
  NODE_ENV: 'production',
  DATABASE_URL,
  PUBLIC_URL: 'https://jobs.example.org',
  AUTH_SECRET: 'a-secret-of-more-than-32-characters-long',
  SMTP_URL: 'smtps://omm:secret@mail.example.org',
};

const problemOf = (env: RawEnvironment): string => {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return '';
};

test('a developer needs the address of the database only', () => {
  expect(readEnvironment({ DATABASE_URL })).toMatchObject({
    NODE_ENV: 'development',
    PORT: 4000,
    PUBLIC_URL: 'http://localhost:4000',
    SIGN_IN_LIMIT: 30,
    RATE_LIMIT_READS: 3000,
    RATE_LIMIT_WRITES: 600,
    RATE_LIMIT_UPLOADS: 600,
    UPLOAD_LIMIT_MB: 10,
  });
});

test('an empty variable counts as one that is not set', () => {
  expect(readEnvironment({ DATABASE_URL, REDIS_URL: '', PORT: '' })).toMatchObject({ PORT: 4000 });
});

test('the local address follows the port', () => {
  expect(readEnvironment({ DATABASE_URL, PORT: '4321' }).PUBLIC_URL).toBe('http://localhost:4321');
});

test.each([
  ['1', 1],
  ['loopback, 10.0.0.0/8', ['loopback', '10.0.0.0/8']],
  ['fd00::/8', ['fd00::/8']],
])('proxies that are trusted: %s', (TRUST_PROXY, trusted) => {
  expect(readEnvironment({ DATABASE_URL, TRUST_PROXY }).TRUST_PROXY).toEqual(trusted);
});

test.each(['true', 'proxy.example', '10.0.0.0/64', '1,2'])(
  '%s trusts nobody in particular',
  (TRUST_PROXY) => {
    expect(problemOf({ DATABASE_URL, TRUST_PROXY })).toContain('TRUST_PROXY');
  },
);

test('letters are from the public address', () => {
  expect(readEnvironment(production).MAIL_FROM).toContain('<no-reply@jobs.example.org>');
});

test('every bad variable is named, in one line', () => {
  const problem = problemOf({ PORT: 'high', REDIS_URL: 'http://localhost', LOG_LEVEL: 'loud' });
  for (const name of ['DATABASE_URL', 'PORT', 'REDIS_URL', 'LOG_LEVEL']) expect(problem).toContain(name);
  expect(problem).not.toContain('\n');
});

test('no value is repeated: it may be a secret', () => {
  expect(problemOf({ DATABASE_URL: 'mysql://omm:hunter2@db/omm' })).not.toContain('hunter2');
});

test('production runs with everything set', () => {
  expect(readEnvironment(production)).toMatchObject(production);
});

test.each([
  ['AUTH_SECRET', { AUTH_SECRET: undefined }],
  ['AUTH_SECRET', { AUTH_SECRET: readEnvironment({ DATABASE_URL }).AUTH_SECRET }],
  ['PUBLIC_URL', { PUBLIC_URL: undefined }],
  ['SMTP_URL', { SMTP_URL: undefined }],
])('production refuses the default of %s', (name, change) => {
  expect(problemOf({ ...production, ...change })).toContain(name);
});
