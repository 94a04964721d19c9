import { z } from 'zod';
import { type ErrorCode, errors } from '../errors.ts';
import { MembershipRole, type Role, type Scope } from '../role.ts';

/**
 * One operation of the API, declared once: the server checks, guards and answers by it, OpenAPI is written from it,
 * the web app calls by it, and the tests of the contract and of authorisation walk it.
 */
export interface Operation {
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As Express has it: '/v1/postings/:id'. */
  path: `/${string}`;
  tag: string;
  summary: string;
  description?: string;
  /** Who may call it; what of it they see is the storage's business. */
  roles: 'anyone' | readonly Role[];
  /** Of an organisation's members, who may call it. */
  members: readonly MembershipRole[];
  /** What an API key needs to call it; null: no key may. */
  scope: Scope | null;
  /** What cannot be a parameter of the path names nothing: 404. */
  params: z.ZodType;
  query: z.ZodType;
  /** JSON. */
  body: z.ZodType;
  /** Takes a file, in a multipart part named `file`, in the place of JSON. */
  file: boolean;
  /** The operation that reads what this one changes: `If-Match` holds its ETag. */
  changes?: string;
  /** By status; null has no body. */
  replies: Readonly<Record<number, z.ZodType | null>>;
  produces: MediaType;
  /** The reply holds what is kept nowhere: it cannot be given again under an idempotency key. */
  secret?: true;
  /** Shows or changes somebody's data: the answer says whose, and the audit log keeps it. */
  audited?: true;
  /** Headers of the reply, with what they say. */
  headers?: Readonly<Record<string, string>>;
  /** Beside those that `errorsOf` adds. */
  errors: readonly ErrorCode[];
}

type MediaType =
  | 'application/json'
  | 'application/ld+json'
  | 'application/xml'
  | 'application/zip'
  | 'text/event-stream'
  | 'text/plain'
  | 'text/csv'
  | 'text/html';

/** Under it accounts are signed up, signed in and managed, by better-auth's own operations. */
export const accountsPath = '/v1/auth';

/** What is not known is refused: it would seem to be obeyed. */
const NoInput = z.strictObject({});
export const NoBody = z.undefined();

const empty = {
  params: NoInput,
  query: NoInput,
  body: NoBody,
  file: false,
  produces: 'application/json',
  scope: null,
  errors: [],
} as const;
/** A viewer reads and never changes. */
const readers = MembershipRole.options;
const writers = ['owner', 'recruiter'] as const;
export const read = { ...empty, method: 'get', members: readers } as const;
export const post = { ...empty, method: 'post', members: writers } as const;
export const patch = { ...empty, method: 'patch', members: writers } as const;
export const remove = { ...empty, method: 'delete', members: writers } as const;

/** Sent again with the same key it is answered as before, and not done again. */
export const takesIdempotencyKey = ({ method, roles, secret }: Operation): boolean =>
  method === 'post' && roles !== 'anyone' && !secret;

/** In a query. */
export const flag = z.stringbool({ truthy: ['true'], falsy: ['false'] });

/** Whether one may ask for it only so often. */
export const isCounted = ({ path }: Operation): boolean => path.startsWith('/v1/');

/** Every problem that an operation may answer with. */
export function errorsOf(operation: Operation): ErrorCode[] {
  const { path, roles, body, file, changes } = operation;
  const codes: ErrorCode[] = [
    ...operation.errors,
    'INVALID_REQUEST',
    'NOT_ACCEPTABLE',
    ...(isCounted(operation) ? (['RATE_LIMITED'] as const) : []),
    'UNAVAILABLE',
    'INTERNAL',
    ...(roles === 'anyone' ? [] : (['UNAUTHENTICATED', 'FORBIDDEN'] as const)),
    ...(changes ? (['PRECONDITION_FAILED'] as const) : []),
    ...(takesIdempotencyKey(operation) ? (['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'] as const) : []),
    ...(path.includes(':') ? (['NOT_FOUND'] as const) : []),
    ...(body === NoBody ? [] : (['INVALID_JSON'] as const)),
    ...(body === NoBody && !file ? [] : (['UNSUPPORTED_FORMAT', 'FILE_TOO_LARGE'] as const)),
  ];
  return [...new Set(codes)].sort((a, b) => errors[a].status - errors[b].status);
}
