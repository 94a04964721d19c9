import { type CreateApiKeyBody, operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async () => (await call(operations.listApiKeys, {})).items,
});

export const createApiKey = (body: CreateApiKeyBody) => call(operations.createApiKey, { body });

export const revokeApiKey = (id: string) => call(operations.revokeApiKey, { params: { id } });
