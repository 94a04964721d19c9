import type { Operation, OperationName, Operations } from '@omm/contracts';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Viewer } from '../accounts/viewer.ts';
import type { Upload } from './receive-body.ts';

/** What was asked, checked against the operation's schemas. */
interface Call<O extends Operation> {
  params: z.output<O['params']>;
  query: z.output<O['query']>;
  body: z.output<O['body']>;
  file: Upload | null;
  /** Who asks. Throws in an operation that anyone may call, for there nobody was asked who they are. */
  readonly viewer: Viewer;
  req: Request;
  res: Response;
}

/** One of the operation's replies. */
type Answer<O extends Operation> = {
  [S in keyof O['replies']]: O['replies'][S] extends z.ZodType
    ? { status: S; headers?: Record<string, string>; body: z.input<O['replies'][S]> }
    : { status: S };
}[keyof O['replies']] &
  (O extends { audited: true } ? About : unknown);

/** Whose data it shows or has changed: resumes, or a candidate's account. */
interface About {
  about: readonly string[];
}

/** A stream writes its answer itself. */
export type Handler<O extends Operation> = (
  call: Call<O>,
) => Promise<O['produces'] extends 'text/event-stream' ? void : Answer<O>>;

/** One for each operation: a missing one does not compile. */
export type Handlers = { readonly [N in OperationName]: Handler<Operations[N]> };
