import { operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** The logins of the demo data; none where it is not loaded. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: async () => (await call(operations.showHealth, {})).demoAccounts ?? [],
});
