import { type DigestBody, operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const digestQuery = queryOptions({
  queryKey: ['digest'],
  queryFn: () => call(operations.showDigest, {}),
});

export const setDigest = (body: DigestBody) => call(operations.setDigest, { body });
