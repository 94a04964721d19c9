import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { AuthOptions } from './auth-options.ts';
import { passwordChangedLetter } from './mail/letters.ts';
import { requireStrongPassword } from './password-strength.ts';
import { beginSignIn } from './sign-in-lock.ts';

type Settings = Pick<AuthOptions, 'signInAttempts' | 'sendMail' | 'publicUrl'>;

/** What is asked and done beyond better-auth's own, before and after its operations. */
export const authHooks = ({ signInAttempts, sendMail, publicUrl }: Settings) => ({
  before: createAuthMiddleware(async ({ path, body }) => {
    if (path === '/sign-in/email') await beginSignIn(signInAttempts, body?.email);
    if (path === '/sign-up/email') {
      await requireStrongPassword(body?.password, [body?.name, body?.email, body?.organisationName]);
    }
    if (path === '/reset-password' || path === '/change-password') {
      await requireStrongPassword(body?.newPassword, []);
    }
  }),
  after: createAuthMiddleware(async ({ path, body, context: { returned, session } }) => {
    if (isAPIError(returned)) return;
    if (path === '/sign-in/email') await signInAttempts.forget(String(body.email));
    if (path === '/change-password' && session) {
      sendMail(passwordChangedLetter(session.user, publicUrl), { userId: session.user.id });
    }
  }),
});
