import { candidacyOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** Who has applied to a posting or is worked with on it. */
export const pipelineQuery = (postingId: string) =>
  infiniteQueryOptions({
    queryKey: ['candidacies', postingId],
    queryFn: ({ pageParam: after }) =>
      call(candidacyOperations.listPipeline, { params: { id: postingId }, query: { after, limit: 500 } }),
    ...listPages,
  });
