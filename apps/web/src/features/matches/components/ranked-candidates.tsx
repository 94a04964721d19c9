import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { candidateMatchesQuery } from '../api/candidate-matches.ts';
import { MatchesSection } from './matches-section.tsx';

interface RankedCandidatesProps {
  postingId: string;
  /** What to do where there is nobody yet. */
  emptyAction: ReactNode;
}

export function RankedCandidates({ postingId, emptyAction }: RankedCandidatesProps) {
  const [limit, setLimit] = useState(20);
  const query = useQuery({
    ...candidateMatchesQuery(postingId, limit),
    select: ({ total, items }) => ({
      total,
      items: items.map(({ resumeId, label, headline, match }) => ({
        id: resumeId,
        title: label,
        subtitle: headline,
        match,
        link: (
          <TextLink to="/resumes/$resumeId" params={{ resumeId }} size="sm" fw={600} underline="always">
            More about {label}
          </TextLink>
        ),
      })),
    }),
  });
  return (
    <MatchesSection
      title="Candidates"
      noun={['candidate', 'candidates']}
      viewer="recruiter"
      query={query}
      empty={{
        title: 'No candidates yet',
        description: 'Add resumes and they are compared with this posting at once.',
        action: emptyAction,
      }}
      onShowMore={() => setLimit(100)}
    />
  );
}
