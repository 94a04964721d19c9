import { TextLink } from './links.tsx';

/** To a resume beside the posting that it was found for. */
export const CandidateLink = ({
  resumeId,
  postingId,
  label,
}: {
  resumeId: string;
  postingId: string;
  label: string;
}) => (
  <TextLink
    to="/resumes/$resumeId"
    params={{ resumeId }}
    search={{ posting: postingId }}
    fw={600}
    c="var(--mantine-color-text)"
  >
    {label}
  </TextLink>
);
