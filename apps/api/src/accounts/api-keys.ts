import type { IncomingHttpHeaders } from 'node:http';
import {
  type ApiKey,
  AppError,
  type CreateApiKeyBody,
  type CreatedApiKey,
  OrganisationId,
  Scope,
  UserId,
} from '@omm/contracts';
import { z } from 'zod';
import { apiKeyOptions } from './api-key-options.ts';
import type { Auth } from './auth.ts';
import type { Viewer } from './viewer.ts';

const daySeconds = 24 * 60 * 60;
/** Nobody needs more; a list has no pages. */
const keysAllowed = 50;

/** 'read:postings' is kept as better-auth keeps permissions: { scopes: ['read:postings'] }. */
const Permissions = z.object({ scopes: z.array(Scope) });

const Row = z.object({
  id: z.string(),
  name: z.string().nullable(),
  start: z.string().nullable(),
  referenceId: OrganisationId,
  permissions: z.preprocess((value) => (typeof value === 'string' ? JSON.parse(value) : value), Permissions),
  createdAt: z.date(),
  expiresAt: z.date(),
  lastRequest: z.date().nullable(),
});

const show = (row: z.output<typeof Row>): ApiKey => ({
  id: row.id,
  name: row.name ?? '',
  start: row.start ?? '',
  scopes: row.permissions.scopes,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
  lastUsedAt: row.lastRequest?.toISOString() ?? null,
});

/** The keys of an organisation. Whether the caller may manage them is asked before. */
export const apiKeysOf = (auth: Auth) => {
  const list = async (organisationId: OrganisationId): Promise<ApiKey[]> => {
    const { adapter } = await auth.$context;
    const rows = await adapter.findMany({
      model: 'apikey',
      where: [{ field: 'referenceId', value: organisationId }],
      sortBy: { field: 'createdAt', direction: 'desc' },
    });
    return z.array(Row).parse(rows).map(show);
  };

  return {
    list,

    async create(
      owner: { userId: UserId; organisationId: OrganisationId },
      { name, scopes, expiresInDays }: CreateApiKeyBody,
    ): Promise<CreatedApiKey> {
      if ((await list(owner.organisationId)).length >= keysAllowed) {
        throw new AppError('CONFLICT', `An organisation has up to ${keysAllowed} keys. Revoke one first.`);
      }
      const made = await auth.api.createApiKey({
        body: {
          name,
          userId: owner.userId,
          organizationId: owner.organisationId,
          permissions: { scopes },
          expiresIn: expiresInDays * daySeconds,
        },
      });
      return { ...show(Row.parse(made)), key: made.key };
    },

    /** False where the organisation has no such key. */
    async revoke(organisationId: OrganisationId, id: string): Promise<boolean> {
      const { adapter } = await auth.$context;
      const where = [
        { field: 'id', value: id },
        { field: 'referenceId', value: organisationId },
      ];
      return (await adapter.deleteMany({ model: 'apikey', where })) > 0;
    },
  };
};

/** As `X-Api-Key`, or as a bearer token; null where neither is sent. */
export function apiKeyIn(headers: IncomingHttpHeaders): string | null {
  const given = headers['x-api-key'];
  if (typeof given === 'string') return given;
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** Who asks with a key: the organisation, as a recruiter of it who may do no more than the key's scopes. */
export async function viewerOfKey(auth: Auth, key: string): Promise<Viewer | null> {
  const { valid, error, key: found } = await auth.api.verifyApiKey({ body: { key } });
  if (error?.code === 'RATE_LIMITED') {
    // At the most: better-auth does not say how much of the window is over.
    const details = { retryAfterSeconds: apiKeyOptions.rateLimit.timeWindow / 1000 };
    throw new AppError('RATE_LIMITED', 'This API key has been used too often. Wait a minute and try again.', {
      details,
    });
  }
  if (!valid || !found) return null;
  const row = Row.parse(found);
  return {
    id: UserId.parse(row.id),
    name: row.name ?? '',
    email: '',
    role: 'recruiter',
    verified: true,
    twoFactor: false,
    organisationId: row.referenceId,
    membership: 'recruiter',
    scopes: row.permissions.scopes,
  };
}
