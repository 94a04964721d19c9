import { once } from 'node:events';
import { createLogger } from '@omm/config';
import { AppError, Problem } from '@omm/contracts';
import express from 'express';
import { MulterError } from 'multer';
import { expect, test } from 'vitest';
import { errorHandler } from './error-handler.ts';
import { requestLog } from './request-log.ts';

async function problemOf(error: unknown): Promise<Problem> {
  const app = express();
  app.use(requestLog(createLogger('api', 'silent')));
  app.get('/', () => {
    throw error;
  });
  app.use(errorHandler);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  server.close();
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = Problem.parse(await answer.json());
  expect(problem.status).toBe(answer.status);
  return problem;
}

const withCode = (code: string) => Object.assign(new Error('secret of Jo Example'), { code });

test.each([
  ['an error of ours', new AppError('CONFLICT', 'It is ready.'), 409, 'It is ready.'],
  ['a file beyond the limit', new MulterError('LIMIT_FILE_SIZE'), 413, 'too large'],
  ['another file than asked for', new MulterError('LIMIT_UNEXPECTED_FILE'), 400, 'named "file"'],
  ['a bad request of Express', Object.assign(new Error(), { status: 400 }), 400, ''],
  ['a database that is away', withCode('ECONNREFUSED'), 503, 'does not answer'],
  ['a database that stops', withCode('57P01'), 503, 'does not answer'],
  ['a broken rule of the database', withCode('23505'), 500, 'our fault'],
  ['something that is no error', 'secret of Jo Example', 500, 'our fault'],
])('%s', async (_what, error, status, detail) => {
  const problem = await problemOf(error);
  expect(problem.status).toBe(status);
  expect(problem.detail).toContain(detail);
  expect(JSON.stringify(problem)).not.toContain('Jo Example');
});
