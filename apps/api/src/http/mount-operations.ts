import { AppError, isCounted, type Operation, operations, takesIdempotencyKey } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Express, Request, RequestHandler } from 'express';
import type { Accounts } from '../accounts/accounts.ts';
import { requireAllowed, type Viewer } from '../accounts/viewer.ts';
import type { AuditLog } from './audit-log.ts';
import { requireMatch } from './entity-tag.ts';
import type { Handlers } from './handler.ts';
import { keyedRequest, once } from './idempotency.ts';
import { countRequests } from './metrics.ts';
import type { RateLimits } from './rate-limits.ts';
import { receiveBody } from './receive-body.ts';
import { type Run, runsOf } from './run-operation.ts';
import { sendAnswer } from './send-answer.ts';

interface Context {
  viewerOf: Accounts['viewerOf'];
  rateLimits: Pick<RateLimits, 'count'>;
  idempotency: Storage['idempotency'];
  audit: AuditLog;
  uploadLimitBytes: number;
}

type Viewers = WeakMap<Request, Viewer>;

/** Every operation of the contract, each behind its guard; other methods of its address are named in `Allow`. */
export function mountOperations(app: Express, handlers: Handlers, context: Context): void {
  const runs = runsOf(handlers);
  const viewers: Viewers = new WeakMap();
  for (const [name, operation] of Object.entries<Operation>(operations)) {
    app[operation.method](
      operation.path,
      countRequests(operation.path),
      guard(operation, viewers, context),
      accept(operation),
      ...receiveBody(operation, context.uploadLimitBytes),
      answer(operation, {
        name,
        audit: context.audit,
        run: named(runs, name),
        read: operation.changes === undefined ? null : named(runs, operation.changes),
        viewerOf: (req) => viewers.get(req),
        idempotency: context.idempotency,
      }),
    );
  }
  for (const [path, methods] of methodsByPath()) app.all(path, otherMethods(methods));
}

function named(runs: ReadonlyMap<string, Run>, name: string): Run {
  const run = runs.get(name);
  if (run) return run;
  throw new Error(`There is no operation named ${name}.`);
}

const guard =
  (operation: Operation, viewers: Viewers, { viewerOf, rateLimits }: Context): RequestHandler =>
  async (req, _res, next) => {
    const viewer = operation.roles === 'anyone' ? null : await viewerOf(req.headers);
    if (isCounted(operation)) await requireFew(rateLimits, operation, viewer?.id ?? `address ${req.ip}`);
    if (operation.roles === 'anyone') return next();
    if (!viewer) throw new AppError('UNAUTHENTICATED');
    req.log.setBindings({ userId: viewer.id });
    requireAllowed(operation, viewer);
    viewers.set(req, viewer);
    next();
  };

async function requireFew(
  { count }: Context['rateLimits'],
  operation: Operation,
  who: string,
): Promise<void> {
  const retryAfterSeconds = await count(operation, who);
  if (retryAfterSeconds === null) return;
  const words = `Too many requests. Wait ${retryAfterSeconds} seconds and try again.`;
  throw new AppError('RATE_LIMITED', words, { details: { retryAfterSeconds } });
}

const accept =
  ({ produces }: Operation): RequestHandler =>
  (req, _res, next) => {
    if (!req.accepts(produces)) throw new AppError('NOT_ACCEPTABLE', `This is answered as ${produces} only.`);
    next();
  };

interface Answering {
  name: string;
  audit: AuditLog;
  run: Run;
  /** What the operation changes, as it is read; null where it changes nothing that has an address. */
  read: Run | null;
  viewerOf(req: Request): Viewer | undefined;
  idempotency: Storage['idempotency'];
}

const answer =
  (operation: Operation, { name, audit, run, read, viewerOf, idempotency }: Answering): RequestHandler =>
  async (req, res) => {
    const viewer = viewerOf(req);
    const act = async () => {
      if (read) await requireMatch(req.get('if-match'), () => read(req, res, viewer));
      const answered = await run(req, res, viewer);
      // Before anything of it is sent.
      if (operation.audited && viewer && answered?.about) await audit(name, viewer, answered.about);
      return answered;
    };
    const keyed = viewer && takesIdempotencyKey(operation) ? keyedRequest(req, viewer.id) : null;
    const answered = await (keyed ? once(idempotency, keyed, act) : act());
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
