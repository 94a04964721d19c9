import { RequestError } from '../../../lib/request-error.ts';

interface AuthError {
  status: number;
  message?: string | undefined;
}

/** better-auth answers in its own form; here it becomes the product's. */
export function accountProblem({ status, message }: AuthError): RequestError {
  if (status === 401) return new RequestError('UNAUTHENTICATED', 'The email or the password is not right.');
  if (status === 429) return new RequestError('RATE_LIMITED');
  if (status >= 400 && status < 500) return new RequestError('INVALID_REQUEST', message);
  return new RequestError('UNAVAILABLE');
}
