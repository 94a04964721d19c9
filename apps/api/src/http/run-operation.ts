import { AppError, NoBody, type Operation, type OperationName, operations } from '@omm/contracts';
import type { Request, Response } from 'express';
import type { Viewer } from '../accounts/viewer.ts';
import type { Handler, Handlers } from './handler.ts';
import { uploadOf } from './receive-body.ts';
import type { AnyAnswer } from './send-answer.ts';
import { validate, validateId } from './validate.ts';

/** Checks a request against an operation's schemas and has its handler answer; a stream has answered itself. */
export type Run = (req: Request, res: Response, viewer: Viewer | undefined) => Promise<AnyAnswer | undefined>;

const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name);

/** By the names of the operations. */
export function runsOf(handlers: Handlers): ReadonlyMap<string, Run> {
  const entry = <N extends OperationName>(name: N): [N, Run] => [
    name,
    runOf(operations[name], handlers[name]),
  ];
  return new Map<string, Run>(Object.keys(operations).filter(isOperationName).map(entry));
}

function runOf<O extends Operation>(operation: O, handle: Handler<O>): Run {
  const takesJson = operation.body !== NoBody;
  return async (req, res, viewer) => {
    const answer = await handle({
      params: validateId<O['params']>(operation.params, req.params),
      query: validate<O['query']>(operation.query, req.query),
      body: validate<O['body']>(operation.body, takesJson && !req.file ? req.body : undefined),
      file: uploadOf(req),
      get viewer() {
        if (viewer) return viewer;
        throw new AppError('UNAUTHENTICATED');
      },
      req,
      res,
    });
    return answer ?? undefined;
  };
}
