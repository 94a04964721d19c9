import type { Operation } from '@omm/contracts';
import type { Response } from 'express';
import { entityTag, isKnown } from './entity-tag.ts';
import { jsonOf } from './kept-json.ts';

export interface AnyAnswer {
  status: PropertyKey;
  headers?: Record<string, string>;
  body?: unknown;
  about?: readonly string[];
}

/** Sends what the contract promises; outside production it is held against the contract first. */
export function sendAnswer(res: Response, operation: Operation, answer: AnyAnswer): void {
  const { replies, produces } = operation;
  const schema = replies[Number(answer.status)] ?? null;
  res.status(Number(answer.status)).set('cache-control', 'no-store');
  if (schema === null) {
    res.end();
    return;
  }
  if (res.app.get('env') !== 'production') schema.parse(answer.body);
  res.type(produces).set(answer.headers ?? {});
  const content = contentOf(produces, answer.body);
  if (operation.method === 'get') {
    const tag = entityTag(content);
    res.set('etag', tag);
    if (isKnown(res.req.get('if-none-match'), tag)) res.status(304);
  }
  res.send(content);
}

function contentOf(produces: Operation['produces'], body: unknown): string | Buffer {
  if (produces.endsWith('json')) return jsonOf(body);
  return body instanceof Uint8Array ? Buffer.from(body) : String(body);
}
