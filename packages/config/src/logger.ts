import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Where a secret or a person's data could slip into a log line; nothing of it is ever written. */
const redacted = [
  'password',
  'secret',
  'token',
  'authorization',
  'cookie',
  'email',
  'name',
  'text',
  'contact',
];

/** JSON lines on stdout. What is logged: ids, counts, codes and durations. */
export const createLogger = (service: string, level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutMessage },
      redact: {
        paths: [
          ...redacted,
          ...redacted.map((key) => `*.${key}`),
          'req.headers.authorization',
          'req.headers.cookie',
        ],
        censor: '[redacted]',
      },
    },
    destination,
  );

/** Where it went wrong and what kind it is: the messages of a database or a parser may quote a person's data. */
function withoutMessage(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { stack = '', cause } = error;
  return {
    type: error.constructor.name,
    ...('code' in error ? { code: error.code } : {}),
    stack: stack.split('\n').filter((line) => line.trimStart().startsWith('at ')),
    ...(cause === undefined ? {} : { cause: withoutMessage(cause) }),
  };
}
