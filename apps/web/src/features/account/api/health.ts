import { serviceOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** What of the service the pages before the sign-in tell: the logins of the demo, and whether letters are only kept. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => call(serviceOperations.showHealth, {}),
  staleTime: Number.POSITIVE_INFINITY,
});
