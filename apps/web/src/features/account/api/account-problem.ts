import { Problem } from '@omm/contracts';
import { RequestError } from '../../../lib/request-error.ts';

/** better-auth's client hands on the server's problem details; a wrong password is said in words of its own. */
export function accountProblem(error: object): RequestError {
  const problem = Problem.safeParse(error);
  if (problem.data?.reason === 'INVALID_EMAIL_OR_PASSWORD') {
    return new RequestError('UNAUTHENTICATED', 'The email or the password is not right.', problem.data);
  }
  return RequestError.fromBody(error);
}
