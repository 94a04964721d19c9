import { accountsPath, Role } from '@omm/contracts';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { organization } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { clientAddressHeader } from './client-address.ts';

export interface AuthOptions {
  pool: Pool;
  secret: string;
  publicUrl: string;
  /** Hears of what better-auth finds wrong, without the details: they name people. */
  onError(message: string): void;
  /** Sign-in attempts a minute from one address. */
  signInLimit: number;
}

const minute = 60;

/** Accounts, sessions and organisations. Whoever signs up is a candidate: the role is never taken from a request. */
export const authConfig = (options: AuthOptions) =>
  ({
    appName: 'Office Manager Matcher',
    database: options.pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: accountsPath,
    // The page's own address, by whatever name it was opened (localhost, 127.0.0.1, the machine's name).
    trustedOrigins: (request?: Request) => (request ? [ownOrigin(request, options.publicUrl)] : []),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    user: {
      additionalFields: {
        role: { type: Role.options, required: true, defaultValue: 'candidate', input: false },
      },
    },
    plugins: [
      organization({
        allowUserToCreateOrganization: (user) => user['role'] === 'recruiter',
        // Its documents would stay behind without an owner.
        disableOrganizationDeletion: true,
      }),
    ],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: minute,
      max: 300,
      customRules: {
        '/get-session': false,
        '/sign-in/*': { window: minute, max: options.signInLimit },
        '/sign-up/*': { window: minute, max: options.signInLimit },
      },
    },
    advanced: {
      useSecureCookies: options.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => options.onError(message) },
  }) satisfies BetterAuthOptions;

export const createAuth = (config: ReturnType<typeof authConfig>) => betterAuth(config);
export type Auth = ReturnType<typeof createAuth>;

function ownOrigin(request: Request, publicUrl: string): string {
  return `${new URL(publicUrl).protocol}//${request.headers.get('host')}`;
}
