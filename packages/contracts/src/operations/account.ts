import { z } from 'zod';
import { ApiKeyList, ChangeMeBody, CreateApiKeyBody, CreatedApiKey, Me, Outbox } from '../account.ts';
import { ApiKeyId } from '../ids.ts';
import { Role } from '../role.ts';
import { type Operation, patch, post, read, remove } from './operation.ts';

const tag = 'Account';
const byOwner = { roles: ['recruiter'], members: ['owner'], tag } as const;

export const accountOperations = {
  showMe: {
    ...read,
    path: '/v1/me',
    tag,
    summary: 'Who is asking',
    roles: Role.options,
    replies: { 200: Me },
  },
  changeMe: {
    ...patch,
    path: '/v1/me',
    tag,
    summary: 'Let recruiters see who one is, or no longer',
    roles: ['candidate'],
    body: ChangeMeBody,
    replies: { 200: Me },
  },
  listApiKeys: {
    ...read,
    ...byOwner,
    path: '/v1/api-keys',
    summary: "The organisation's API keys, newest first",
    replies: { 200: ApiKeyList },
  },
  createApiKey: {
    ...post,
    ...byOwner,
    path: '/v1/api-keys',
    summary: 'Make an API key for the organisation',
    description:
      'The key is shown in this reply and never again. It is sent as `Authorization: Bearer` or as `X-Api-Key`.',
    body: CreateApiKeyBody,
    replies: { 201: CreatedApiKey },
    secret: true,
    errors: ['CONFLICT'],
  },
  revokeApiKey: {
    ...remove,
    ...byOwner,
    path: '/v1/api-keys/:id',
    summary: 'Revoke an API key: it works no longer',
    params: z.strictObject({ id: ApiKeyId }),
    replies: { 204: null },
  },
  listOutbox: {
    ...read,
    path: '/v1/outbox',
    tag,
    summary: 'Letters that were not sent, newest first',
    description: 'Only where no mail server is set, and never in production: there it is not found.',
    roles: 'anyone',
    replies: { 200: Outbox },
    errors: ['NOT_FOUND'],
  },
} as const satisfies Record<string, Operation>;
