import { Anchor, Text } from '@mantine/core';
import { postingOperations } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { pathTo } from '../../../lib/api-client.ts';
import { jobPostingGapsQuery } from '../api/get-job-posting-gaps.ts';
import { gapsInWords } from '../job-posting-gaps.ts';

/** For the practice's own site and for job search: what we read, as schema.org says it, and what it still lacks. */
export function DownloadJobPosting({ id }: { id: string }) {
  const { data: gaps = [] } = useQuery(jobPostingGapsQuery(id));
  return (
    <>
      <Anchor
        href={pathTo(postingOperations.showJobPosting, { params: { id } })}
        download="job-posting.jsonld"
        size="sm"
      >
        Download as JobPosting (JSON-LD)
      </Anchor>
      {gaps.length > 0 ? (
        <Text component="span" size="sm" c="dimmed">
          {gapsInWords(gaps)}
        </Text>
      ) : null}
    </>
  );
}
