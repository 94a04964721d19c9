import express, { type Express } from 'express';
import { setClientAddress } from './accounts/client-address.ts';
import type { Dependencies } from './dependencies.ts';
import { errorHandler, notFound } from './http/error-handler.ts';
import { mountRoutes } from './http/mount-routes.ts';
import { requestLog } from './http/request-log.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { webApp } from './http/web-app.ts';
import { routesOf } from './routes.ts';

export function createApp(deps: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(deps.logger));
  app.use(securityHeaders(deps.publicUrl));
  app.use(sameOrigin(deps.publicUrl));
  app.all('/api/auth/*path', setClientAddress, (req, res) => deps.accounts.handle(req, res));
  mountRoutes(app, routesOf(deps), deps.accounts.viewerOf);
  app.use(webApp(deps.webFolder));
  app.use(notFound);
  app.use(errorHandler);
  return app;
}
