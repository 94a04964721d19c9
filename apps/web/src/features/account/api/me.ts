import { Me } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => request(Me, '/v1/me'),
  staleTime: Number.POSITIVE_INFINITY,
});
