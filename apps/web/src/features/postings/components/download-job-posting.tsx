import { Anchor } from '@mantine/core';

/** For the practice's own site and for job search: what we read, as schema.org says it. */
export function DownloadJobPosting({ id }: { id: string }) {
  return (
    <Anchor href={`/v1/postings/${id}/job-posting`} download="job-posting.jsonld" size="sm">
      Download as JobPosting (JSON-LD)
    </Anchor>
  );
}
