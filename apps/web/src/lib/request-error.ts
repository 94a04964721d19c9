import { AppError, type ErrorCode, Problem } from '@omm/contracts';

/** A request that failed: the code and words of the server's problem details. */
export class RequestError extends AppError {
  readonly requestId: string | null;
  readonly issues: NonNullable<Problem['issues']>;

  constructor(code: ErrorCode, message?: string, problem?: Problem) {
    super(code, message);
    this.requestId = problem?.requestId ?? null;
    this.issues = problem?.issues ?? [];
  }

  static fromBody(body: unknown): RequestError {
    const problem = Problem.safeParse(body);
    return problem.success
      ? new RequestError(problem.data.code, problem.data.detail, problem.data)
      : new RequestError('UNAVAILABLE');
  }
}
