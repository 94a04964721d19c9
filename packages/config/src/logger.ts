import { type Logger, pino } from 'pino';

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
export const createLogger = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        ...redacted,
        ...redacted.map((key) => `*.${key}`),
        'req.headers.authorization',
        'req.headers.cookie',
      ],
      censor: '[redacted]',
    },
  });
