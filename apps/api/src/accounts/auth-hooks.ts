import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import { requireStrongPassword } from './password-strength.ts';
import { beginSignIn, type SignInAttempts } from './sign-in-lock.ts';

/** What is asked beyond better-auth's own questions, before and after its operations. */
export const authHooks = (attempts: SignInAttempts) => ({
  before: createAuthMiddleware(async ({ path, body }) => {
    if (path === '/sign-in/email') await beginSignIn(attempts, body?.email);
    if (path === '/sign-up/email') {
      await requireStrongPassword(body?.password, [body?.name, body?.email, body?.organisationName]);
    }
    if (path === '/reset-password' || path === '/change-password') {
      await requireStrongPassword(body?.newPassword, []);
    }
  }),
  after: createAuthMiddleware(async ({ path, body, context }) => {
    if (path === '/sign-in/email' && !isAPIError(context.returned)) await attempts.forget(String(body.email));
  }),
});
