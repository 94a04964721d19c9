import { accountProblem } from './account-problem.ts';
import { authClient } from './auth-client.ts';
import type { Credentials } from './sign-in.ts';

/** Whoever signs up by the page is a candidate; recruiters are invited by their organisation. */
export async function signUp(account: Credentials & { name: string }): Promise<void> {
  const { error } = await authClient.signUp.email(account);
  if (error) throw accountProblem(error);
}
