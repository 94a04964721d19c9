import { apiKey } from '@better-auth/api-key';
import { accountsPath, passwordLength, Role } from '@omm/contracts';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins';
import { apiKeyOptions } from './api-key-options.ts';
import { authHooks } from './auth-hooks.ts';
import type { AuthOptions } from './auth-options.ts';
import { clientAddressHeader } from './client-address.ts';
import { passwordChangedLetter, resetLetter, verifyLetter } from './mail/letters.ts';
import { organisations } from './organisation-roles.ts';
import { signUpHooks } from './sign-up.ts';

const minute = 60;
const day = 24 * 60 * minute;

/** Accounts, sessions, organisations, API keys. The role is never taken from a request (sign-up.ts). */
export const authConfig = (options: AuthOptions) =>
  ({
    appName: 'Office Manager Matcher',
    database: options.pool,
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: accountsPath,
    // The page's own address, by whatever name it was opened (localhost, 127.0.0.1, the machine's name).
    trustedOrigins: (request?: Request) => (request ? [ownOrigin(request, options.publicUrl)] : []),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
      revokeSessionsOnPasswordReset: true,
      ...passwordMail(options),
    },
    // The list of sessions is there for who has been signed in for long.
    session: { freshAge: 0 },
    emailVerification: {
      sendOnSignUp: true,
      expiresIn: day,
      sendVerificationEmail: async ({ user, url, token }) => {
        const next = new URL(url).searchParams.get('callbackURL') ?? '/';
        const query = new URLSearchParams({ token, ...(next === '/' ? {} : { next }) });
        const link = `${options.publicUrl}/verify-email?${query}`;
        options.sendMail(verifyLetter(user, link), { userId: user.id });
      },
    },
    user: {
      additionalFields: {
        role: { type: Role.options, required: true, defaultValue: 'candidate', input: false },
      },
    },
    databaseHooks: { user: { create: signUpHooks } },
    hooks: authHooks(options),
    plugins: [organisations(options), twoFactor(), apiKey(apiKeyOptions)],
    // Keys have operations of their own, which ask for scopes.
    disabledPaths: ['create', 'get', 'list', 'update', 'delete'].map((name) => `/api-key/${name}`),
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
    onAPIError: {
      onError: (error) => {
        if (!isAPIError(error)) options.onError('unexpected error');
      },
    },
    logger: { level: 'error', log: (_level, message) => options.onError(message) },
  }) satisfies BetterAuthOptions;

export const createAuth = (config: ReturnType<typeof authConfig>) => betterAuth(config);
export type Auth = ReturnType<typeof createAuth>;

type PasswordMail = Pick<
  NonNullable<BetterAuthOptions['emailAndPassword']>,
  'sendResetPassword' | 'onPasswordReset'
>;

const passwordMail = ({ publicUrl, sendMail, signInAttempts }: AuthOptions): PasswordMail => ({
  sendResetPassword: async ({ user, token }) => {
    const link = `${publicUrl}/reset-password?${new URLSearchParams({ token })}`;
    sendMail(resetLetter(user, link), { userId: user.id });
  },
  onPasswordReset: async ({ user }) => {
    await signInAttempts.forget(user.email);
    sendMail(passwordChangedLetter(user, publicUrl), { userId: user.id });
  },
});

function ownOrigin(request: Request, publicUrl: string): string {
  return `${new URL(publicUrl).protocol}//${request.headers.get('host')}`;
}
