import { accountsPath } from '@omm/contracts';
import express, { type Express } from 'express';
import { setClientAddress } from './accounts/client-address.ts';
import type { Dependencies } from './dependencies.ts';
import { docsPage } from './features/docs/docs-page.ts';
import { handlersOf } from './handlers.ts';
import { accountRoutes } from './http/account-routes.ts';
import { createAuditLog } from './http/audit-log.ts';
import { errorHandler, notFound } from './http/error-handler.ts';
import { mountOperations } from './http/mount-operations.ts';
import { requestLog } from './http/request-log.ts';
import { sameOrigin } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { webApp } from './http/web-app.ts';

export function createApp(deps: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', deps.trustProxy);
  app.use(requestLog(deps.logger));
  app.use(securityHeaders(deps.publicUrl));
  app.use(sameOrigin(deps.publicUrl));
  app.all(`${accountsPath}/*path`, setClientAddress, accountRoutes(deps.accounts));
  mountOperations(app, handlersOf(deps), {
    viewerOf: deps.accounts.viewerOf,
    rateLimits: deps.rateLimits,
    idempotency: deps.storage.idempotency,
    audit: createAuditLog(deps.storage.audit),
    uploadLimitBytes: deps.uploadLimitBytes,
  });
  app.use('/docs', docsPage());
  app.use(webApp(deps.webFolder));
  app.use(notFound);
  app.use(errorHandler);
  return app;
}
