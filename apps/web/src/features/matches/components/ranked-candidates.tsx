import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { candidateMatchesQuery } from '../api/candidate-matches.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { ListAge } from './list-age.tsx';
import { MatchesSection } from './matches-section.tsx';

interface RankedCandidatesProps {
  postingId: string;
  /** What to do where there is nobody yet. */
  emptyAction: ReactNode;
}

export function RankedCandidates({ postingId, emptyAction }: RankedCandidatesProps) {
  const query = useInfiniteQuery({
    ...candidateMatchesQuery(postingId),
    select: ({ pages }) => ({
      stale: pages[0]?.stale ?? false,
      rankedAt: pages[0]?.rankedAt ?? null,
      ...rankedSoFar(pages, ({ resumeId, label, headline, match }) => ({
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
      note={query.data ? <ListAge stale={query.data.stale} rankedAt={query.data.rankedAt} /> : null}
      empty={{
        title: 'No candidates yet',
        description: 'Add resumes and they are compared with this posting at once.',
        action: emptyAction,
      }}
    />
  );
}
