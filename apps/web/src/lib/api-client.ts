import { type Operation, parseReply, type ReplyOf } from '@omm/contracts';
import type { z } from 'zod';
import { RequestError } from './request-error.ts';

/** May be left out where nothing in it has to be given. */
type Part<Name extends string, T> = undefined extends T
  ? { [_ in Name]?: T }
  : Record<never, never> extends T
    ? { [_ in Name]?: T }
    : { [_ in Name]: T };

type AddressOf<O extends Operation> = Part<'params', z.input<O['params']>> &
  Part<'query', z.input<O['query']>>;
type RequestOf<O extends Operation> = AddressOf<O> &
  Part<'body', z.input<O['body']>> & { file?: O['file'] extends true ? File : never };

/** Sends a request as the contract has it and reads the reply by its schema; what goes wrong is a `RequestError`. */
export async function call<O extends Operation>(operation: O, request: RequestOf<O>): Promise<ReplyOf<O>> {
  const path = pathTo(operation, request);
  const response = await send(path, { method: operation.method.toUpperCase(), ...bodyOf(request) });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw RequestError.fromBody(body);
  const reply = parseReply(operation, response.status, body);
  if (reply) return reply.data;
  throw new RequestError('INTERNAL', `The reply to ${path} has not the agreed form.`);
}

/** For links and streams, which the browser opens itself. */
export function pathTo<O extends Operation>(operation: O, { params, query }: AddressOf<O>): string {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(new Map(Object.entries(params ?? {})).get(name))),
  );
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

function bodyOf({ body, file }: { body?: unknown; file?: File }): RequestInit {
  if (file) {
    const form = new FormData();
    form.append('file', file);
    return { body: form };
  }
  if (body === undefined) return {};
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Of a server that does not answer at all it is said so. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new RequestError('UNAVAILABLE', 'The server cannot be reached.');
  }
}
