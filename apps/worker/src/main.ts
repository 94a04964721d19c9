import { createLogger, processEnvironment } from '@omm/config';
import { startPipeline } from './start-pipeline.ts';

/** A worker that cannot close in this time is ended; its jobs are found by the next one. */
const patienceMs = 8_000;

const env = processEnvironment();
const logger = createLogger('worker', env.LOG_LEVEL);
const pipeline = await startPipeline(env, logger).catch((err: unknown) => {
  logger.fatal({ err }, 'the worker cannot start: is the database there?');
  return process.exit(1);
});
logger.info(
  { concurrency: env.WORKER_CONCURRENCY, queue: env.REDIS_URL ? 'redis' : 'postgresql' },
  'working',
);

let stopping = false;
const stop = async () => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), patienceMs).unref();
  await pipeline.close();
  logger.info('stopped');
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
// `npm start` was killed: nobody is left who would stop us.
process.on('disconnect', stop);
process.channel?.unref();
