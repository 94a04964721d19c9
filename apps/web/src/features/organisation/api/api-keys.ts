import { accountOperations, type CreateApiKeyBody } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const apiKeysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: async () => (await call(accountOperations.listApiKeys, {})).items,
});

export const createApiKey = (body: CreateApiKeyBody) => call(accountOperations.createApiKey, { body });

export const revokeApiKey = (id: string) => call(accountOperations.revokeApiKey, { params: { id } });
