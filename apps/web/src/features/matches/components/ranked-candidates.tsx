import type { Stage } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { candidateMatchesQuery, type ShownCandidates } from '../api/candidate-matches.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { CandidateFilters } from './candidate-filters.tsx';
import { ListAge } from './list-age.tsx';
import { MatchesSection } from './matches-section.tsx';

interface RankedCandidatesProps {
  postingId: string;
  shown: ShownCandidates;
  onShow: (shown: ShownCandidates) => void;
  /** What who may write does with a candidate. */
  work: ((candidate: { resumeId: string; label: string; stage: Stage }) => ReactNode) | null;
  onShortlist: (resumeId: string) => void;
  /** What to do where there is nobody yet. */
  emptyAction: ReactNode;
}

export function RankedCandidates(props: RankedCandidatesProps) {
  const { postingId, shown, onShow, work, onShortlist, emptyAction } = props;
  const query = useInfiniteQuery({
    ...candidateMatchesQuery(postingId, shown),
    select: ({ pages }) => ({
      stale: pages[0]?.stale ?? false,
      rankedAt: pages[0]?.rankedAt ?? null,
      ...rankedSoFar(pages, ({ resumeId, label, headline, match, ...standing }) => ({
        id: resumeId,
        title: label,
        subtitle: headline,
        match,
        standing,
        work: work?.({ resumeId, label, stage: standing.stage }),
        link: (
          <TextLink
            to="/resumes/$resumeId"
            params={{ resumeId }}
            search={{ posting: postingId }}
            size="sm"
            fw={600}
            underline="always"
          >
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
      filters={<CandidateFilters shown={shown} onShow={onShow} />}
      {...(work ? { onShortlist } : {})}
      empty={
        shown.stage || shown.tag
          ? {
              title: 'Nobody here',
              description: 'No candidate of this posting is at this stage or has this tag.',
              action: null,
            }
          : {
              title: 'No candidates yet',
              description: 'Add resumes and they are compared with this posting at once.',
              action: emptyAction,
            }
      }
    />
  );
}
