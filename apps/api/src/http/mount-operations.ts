import { AppError, type Operation, type OperationName, operations } from '@omm/contracts';
import type { Express, Request, RequestHandler, Response } from 'express';
import type { Accounts, Viewer } from '../accounts/accounts.ts';
import type { Handler, Handlers } from './handler.ts';
import { countRequests } from './metrics.ts';
import { receiveBody, uploadOf } from './receive-body.ts';
import { sendAnswer } from './send-answer.ts';
import { validate, validateId } from './validate.ts';

interface Context {
  viewerOf: Accounts['viewerOf'];
  uploadLimitBytes: number;
}

type Viewers = WeakMap<Request, Viewer>;

/** Every operation of the contract, each behind its guard; other methods of its address are named in `Allow`. */
export function mountOperations(app: Express, handlers: Handlers, context: Context): void {
  const viewers: Viewers = new WeakMap();
  const mount = <N extends OperationName>(name: N) => {
    const operation: Operation = operations[name];
    app[operation.method](
      operation.path,
      countRequests(operation.path),
      guard(operation, viewers, context.viewerOf),
      accept(operation),
      ...receiveBody(operation, context.uploadLimitBytes),
      answer(operations[name], handlers[name], viewers),
    );
  };
  for (const name of operationNames) mount(name);
  for (const [path, methods] of methodsByPath()) app.all(path, otherMethods(methods));
}

const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name);
const operationNames = Object.keys(operations).filter(isOperationName);

const guard =
  ({ roles }: Operation, viewers: Viewers, viewerOf: Context['viewerOf']): RequestHandler =>
  async (req, _res, next) => {
    if (roles === 'anyone') return next();
    const viewer = await viewerOf(req.headers);
    if (!viewer) throw new AppError('UNAUTHENTICATED');
    req.log.setBindings({ userId: viewer.id });
    if (!roles.includes(viewer.role)) throw new AppError('FORBIDDEN');
    viewers.set(req, viewer);
    next();
  };

const accept =
  ({ produces }: Operation): RequestHandler =>
  (req, _res, next) => {
    if (!req.accepts(produces)) throw new AppError('NOT_ACCEPTABLE', `This is answered as ${produces} only.`);
    next();
  };

const answer =
  <O extends Operation>(operation: O, handle: Handler<O>, viewers: Viewers) =>
  async (req: Request, res: Response): Promise<void> => {
    const answered = await handle({
      params: validateId<O['params']>(operation.params, req.params),
      query: validate<O['query']>(operation.query, req.query),
      body: validate<O['body']>(operation.body, req.file ? undefined : req.body),
      file: uploadOf(req),
      get viewer() {
        const viewer = viewers.get(req);
        if (viewer) return viewer;
        throw new AppError('UNAUTHENTICATED');
      },
      req,
      res,
    });
    if (answered) sendAnswer(res, operation, answered);
  };

function methodsByPath(): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of Object.values(operations)) {
    const also = method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()];
    byPath.set(path, [...(byPath.get(path) ?? []), ...also]);
  }
  return byPath;
}

const otherMethods =
  (methods: readonly string[]): RequestHandler =>
  (req, res) => {
    res.set('allow', [...methods, 'OPTIONS'].join(', '));
    if (req.method !== 'OPTIONS') throw new AppError('METHOD_NOT_ALLOWED');
    res.status(204).end();
  };
