import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const duration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from request to the end of the answer, by route',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

export const countRequests =
  (path: string): RequestHandler =>
  (req, res, next) => {
    const end = duration.startTimer({ method: req.method, route: path });
    res.on('finish', () => end({ status: res.statusCode }));
    next();
  };

export const metrics = async () => ({
  headers: { 'content-type': registry.contentType },
  body: await registry.metrics(),
});
