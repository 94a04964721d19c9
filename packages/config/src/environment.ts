import { z } from 'zod';

/** Signs sessions on a developer's machine; production refuses it. */
const developmentSecret = 'development-only-secret-of-office-manager-matcher';

const addressBlock = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
const isProxy = (given: string): boolean =>
  ['loopback', 'linklocal', 'uniquelocal'].includes(given.trim()) ||
  addressBlock.safeParse(given.trim()).success;

const requests = (usual: number) => z.coerce.number().int().min(10).max(1_000_000).default(usual);

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** The address that people type, for links, cookies and CORS; the local one where it is not set. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /**
   * Whose `X-Forwarded-For` names the client: how many proxies stand before the API, or their addresses ('10.0.0.0/8,
   * loopback'). With none it is ignored, for anybody could send it.
   */
  TRUST_PROXY: z
    .string()
    .refine((given) => /^\d$/.test(given) || given.split(',').every(isProxy), 'a number or addresses')
    .transform((given) => (/^\d$/.test(given) ? Number(given) : given.split(',').map((one) => one.trim())))
    .default(0),
  DATABASE_URL: z.url({ protocol: /^postgres(?:ql)?$/ }),
  /** Without it the queue runs on the database. */
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  AUTH_SECRET: z.string().min(32).default(developmentSecret),
  /** Without it letters are kept to be read in the web app: not in production. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Who the letters are from; the host of PUBLIC_URL where it is not set. */
  MAIL_FROM: z.string().min(3).optional(),
  /** How often one address may sign in until a minute passes without: all of a hospital may come from one. */
  SIGN_IN_LIMIT: z.coerce.number().int().min(5).max(10_000).default(30),
  /** Of one account in a minute, or of one address that no account stands behind. */
  RATE_LIMIT_READS: requests(3_000),
  RATE_LIMIT_WRITES: requests(600),
  /** Of files. */
  RATE_LIMIT_UPLOADS: requests(600),
  UPLOAD_LIMIT_MB: z.coerce.number().int().min(1).max(10).default(10),
  /** Documents read, and rankings made, at the same time by one worker process. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
  /** Of people packed for ranking, kept in memory by one worker process: some 64 bytes a person. */
  SEGMENT_CACHE_MB: z.coerce.number().int().min(16).max(65_536).default(256),
  READ_TIMEOUT_MS: z.coerce.number().int().min(1_000).max(600_000).default(30_000),
  READ_MEMORY_MB: z.coerce.number().int().min(64).max(8_192).default(512),
});

export type Environment = z.output<typeof Environment> & { PUBLIC_URL: string; MAIL_FROM: string };

export type RawEnvironment = Readonly<Record<string, string | undefined>>;

/** Thrown with one line that names every bad variable and never repeats a value: it may be a secret. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** Reads the settings of a process; an empty variable counts as one that is not set. */
export function readEnvironment(env: RawEnvironment): Environment {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const problems = [
    ...(parsed.error?.issues.map(describe) ?? []),
    ...(given['NODE_ENV'] === 'production' ? defaultsLeft(given) : []),
  ];
  if (!parsed.success || problems.length > 0) {
    throw new EnvironmentError(`Bad environment: ${problems.join('; ')}.`);
  }
  const { PUBLIC_URL = `http://localhost:${parsed.data.PORT}` } = parsed.data;
  const { MAIL_FROM = `Office Manager Matcher <no-reply@${new URL(PUBLIC_URL).hostname}>` } = parsed.data;
  return { ...parsed.data, PUBLIC_URL, MAIL_FROM };
}

/** For `main.ts`: where a setting is bad, the process says so in one line and ends (EX_CONFIG of sysexits.h). */
export function processEnvironment(): Environment {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    console.error(error.message);
    return process.exit(78);
  }
}

const describe = (issue: z.core.$ZodIssue): string => `${issue.path.join('.')} (${issue.message})`;

function defaultsLeft(given: RawEnvironment): string[] {
  const missing = ['AUTH_SECRET', 'PUBLIC_URL', 'SMTP_URL'].filter((key) => given[key] === undefined);
  const problems = missing.map((key) => `${key} (must be set in production)`);
  if (given['AUTH_SECRET'] === developmentSecret) problems.push('AUTH_SECRET (is the development default)');
  return problems;
}
