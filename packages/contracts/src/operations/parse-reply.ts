import { z } from 'zod';
import type { Operation } from './operation.ts';
import type { ReplyOf } from './operations.ts';

/** The body of a reply, read by the schema of its status; null where it is not what the contract says. */
export function parseReply<O extends Operation>(
  { replies }: O,
  status: number,
  body: unknown,
): { data: ReplyOf<O> } | null {
  const schema = status in replies ? (replies[status] ?? z.null()) : z.never();
  const parsed = schema.safeParse(body);
  // The compiler does not follow from the status, a number, to the reply.
  return parsed.success ? { data: parsed.data as ReplyOf<O> } : null;
}
