import { hash } from 'node:crypto';
import { AppError } from '@omm/contracts';
import { jsonOf } from './kept-json.ts';

/** Of bytes that are sent more than once. */
const known = new WeakMap<Uint8Array, string>();

/** A strong one: equal tags, equal bytes. */
export function entityTag(content: string | Uint8Array): string {
  if (typeof content === 'string') return tagOf(content);
  const tag = known.get(content) ?? tagOf(content);
  known.set(content, tag);
  return tag;
}

const tagOf = (content: string | Uint8Array): string =>
  `"${hash('sha256', content, 'base64url').slice(0, 27)}"`;

const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim());

/** `If-None-Match` (RFC 9110, 13.1.2): the caller has it. Browsers' fetch adds `no-cache`, which asks us all the same. */
export const isKnown = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  tagsIn(ifNoneMatch).some((given) => given === '*' || given.replace('W/', '') === tag);

/** `If-Match` (13.1.1): change it only if it still is what the caller has read. */
export async function requireMatch(
  ifMatch: string | undefined,
  read: () => Promise<{ body?: unknown } | undefined>,
): Promise<void> {
  if (ifMatch === undefined) return;
  const current = await read();
  const wanted = tagsIn(ifMatch);
  if (wanted.includes('*') || wanted.includes(entityTag(jsonOf(current?.body)))) return;
  throw new AppError('PRECONDITION_FAILED');
}
