import { postingOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { pathTo } from '../../../lib/api-client.ts';
import { RequestError } from '../../../lib/request-error.ts';

/** Properties that job search asks for and the posting does not say, by their schema.org names. */
export const jobPostingGapsQuery = (id: string) =>
  queryOptions({
    queryKey: ['postings', id, 'job-posting-gaps'],
    queryFn: () => jobPostingGaps(id),
  });

async function jobPostingGaps(id: string): Promise<string[]> {
  const response = await fetch(pathTo(postingOperations.showJobPosting, { params: { id } }), {
    method: 'HEAD',
  });
  if (!response.ok) throw new RequestError('UNAVAILABLE', 'The JobPosting cannot be fetched.');
  return response.headers.get('missing-properties')?.split(', ') ?? [];
}
