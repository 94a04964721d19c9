import type { Operation } from '@omm/contracts';
import type { Response } from 'express';

export interface AnyAnswer {
  status: PropertyKey;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Sends what the contract promises; outside production it is held against the contract first. */
export function sendAnswer(res: Response, { replies, produces }: Operation, answer: AnyAnswer): void {
  const status = Number(answer.status);
  const schema = replies[status] ?? null;
  res.status(status).set('cache-control', 'no-store');
  if (schema === null) {
    res.end();
    return;
  }
  res.type(produces).set(answer.headers ?? {});
  if (res.app.get('env') !== 'production') schema.parse(answer.body);
  const isJson = produces.endsWith('json');
  res.send(isJson ? JSON.stringify(answer.body) : answer.body);
}
