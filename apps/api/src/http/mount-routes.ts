import { AppError } from '@omm/contracts';
import type { Express, Request, RequestHandler } from 'express';
import type { Accounts, Viewer } from '../accounts/accounts.ts';
import { countRequests } from './metrics.ts';
import type { Route } from './route.ts';

type FindViewer = Accounts['viewerOf'];

export function mountRoutes(app: Express, routes: readonly Route[], viewerOf: FindViewer): void {
  for (const route of routes) {
    app[route.method](route.path, countRequests(route), ...middlewareOf(route, viewerOf));
  }
}

function middlewareOf(route: Route, viewerOf: FindViewer): RequestHandler[] {
  if (route.roles === 'anyone') return [route.handler];
  const { roles, before = [], handler } = route;
  const viewers = new WeakMap<Request, Viewer>();

  const guard: RequestHandler = async (req, _res, next) => {
    const viewer = await viewerOf(req.headers);
    if (!viewer) throw new AppError('UNAUTHENTICATED');
    req.log.setBindings({ userId: viewer.id });
    if (!roles.includes(viewer.role)) throw new AppError('FORBIDDEN');
    viewers.set(req, viewer);
    next();
  };
  const handle: RequestHandler = (req, res) => {
    const viewer = viewers.get(req);
    if (!viewer) throw new AppError('UNAUTHENTICATED');
    return handler(req, res, viewer);
  };
  return [guard, ...before, handle];
}
