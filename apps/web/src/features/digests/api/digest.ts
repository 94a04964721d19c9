import { type DigestBody, digestOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export const digestQuery = queryOptions({
  queryKey: ['digest'],
  queryFn: () => call(digestOperations.showDigest, {}),
});

export const setDigest = (body: DigestBody) => call(digestOperations.setDigest, { body });
