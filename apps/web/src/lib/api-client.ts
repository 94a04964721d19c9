import type { z } from 'zod';
import { RequestError } from './request-error.ts';

/** Sends a request and reads the reply by its schema. Whatever goes wrong comes out as a `RequestError`. */
export async function request<T>(schema: z.ZodType<T>, path: string, init?: RequestInit): Promise<T> {
  const response = await send(path, init);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw RequestError.fromBody(body);
  const reply = schema.safeParse(body);
  if (reply.success) return reply.data;
  throw new RequestError('INTERNAL', `The reply to ${path} has not the agreed form.`);
}

async function send(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new RequestError('UNAVAILABLE', 'The server cannot be reached.');
  }
}

export const postJson = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export function postFile(file: File): RequestInit {
  const body = new FormData();
  body.append('file', file);
  return { method: 'POST', body };
}
