import { accountOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => call(accountOperations.showMe, {}),
  staleTime: Number.POSITIVE_INFINITY,
});
