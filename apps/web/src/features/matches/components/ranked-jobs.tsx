import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { postingMatchesQuery } from '../api/posting-matches.ts';
import type { Viewer } from '../match-words.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { MatchesSection } from './matches-section.tsx';

interface RankedJobsProps {
  resumeId: string;
  viewer: Viewer;
  emptyAction: ReactNode;
}

export function RankedJobs({ resumeId, viewer, emptyAction }: RankedJobsProps) {
  const query = useInfiniteQuery({
    ...postingMatchesQuery(resumeId),
    select: ({ pages }) =>
      rankedSoFar(pages, ({ postingId, title, organisation, match }) => ({
        id: postingId,
        title: title ?? 'Posting without a title',
        subtitle: organisation,
        match,
        link: (
          <TextLink to="/postings/$postingId" params={{ postingId }} size="sm" fw={600} underline="always">
            Read the whole posting
          </TextLink>
        ),
      })),
  });
  return (
    <MatchesSection
      title={viewer === 'candidate' ? 'Jobs for you' : 'Your postings'}
      noun={['job', 'jobs']}
      viewer={viewer}
      query={query}
      empty={{
        title: 'No jobs to compare with yet',
        description: 'As soon as a practice posts a job, it appears here with its reasons.',
        action: emptyAction,
      }}
    />
  );
}
