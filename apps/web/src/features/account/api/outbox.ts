import { accountOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const outboxQuery = queryOptions({
  queryKey: ['outbox'],
  queryFn: async () => (await call(accountOperations.listOutbox, {})).items,
});
