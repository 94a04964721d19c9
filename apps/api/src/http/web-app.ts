import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const year = 31_536_000_000;

/** The built web app. Every address that is not a file of it is a page of it, so that a reload finds it again. */
export function webApp(folder: string): Router {
  const router = Router();
  // Vite puts a hash of the content into these names.
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: year, index: false }),
  );
  router.use(express.static(folder, { index: false }));
  router.use(page(folder));
  return router;
}

const page =
  (folder: string): RequestHandler =>
  (req, res, next) => {
    const wantsPage = ['GET', 'HEAD'].includes(req.method) && req.accepts(['html', 'json']) === 'html';
    if (!wantsPage || /^\/(?:v1|assets)\//.test(req.path)) return next();
    res.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  };
