import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** The interactive page over `/openapi.json`: our page and starter, the rest of it from the installed Swagger UI. */
export function docsPage(): Router {
  const router = Router();
  router.use(express.static(join(import.meta.dirname, 'page')));
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    router.use(`/${file}`, express.static(join(swaggerUi, file)));
  }
  return router;
}
