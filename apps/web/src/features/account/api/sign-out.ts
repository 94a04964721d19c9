import { accountProblem } from './account-problem.ts';
import { authClient } from './auth-client.ts';

export async function signOut(): Promise<void> {
  const { error } = await authClient.signOut();
  if (error) throw accountProblem(error);
}
