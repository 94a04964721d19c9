import { accountProblem } from './account-problem.ts';
import { authClient } from './auth-client.ts';

export interface Credentials {
  email: string;
  password: string;
}

export async function signIn(credentials: Credentials): Promise<void> {
  const { error } = await authClient.signIn.email(credentials);
  if (error) throw accountProblem(error);
}
