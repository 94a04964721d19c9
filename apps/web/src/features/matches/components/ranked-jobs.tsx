import type { Judgement, Standing } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { postingMatchesQuery, type ShownJobs } from '../api/posting-matches.ts';
import type { Viewer } from '../match-words.ts';
import { offerWords } from '../offer-words.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { JobFilters } from './job-filters.tsx';
import { MatchesSection } from './matches-section.tsx';

interface RankedJobsProps {
  resumeId: string;
  viewer: Viewer;
  shown: ShownJobs;
  onShow: (shown: ShownJobs) => void;
  /** Says that a reason is wrong; null for who reads the resumes of others. */
  onContest: ((judgement: Judgement, job: string) => void) | null;
  /** What a candidate does about a job. */
  work?: ((postingId: string) => ReactNode) | undefined;
  /** Those that the candidate has applied to. */
  applied?: ReadonlySet<string>;
  emptyAction: ReactNode;
}

const none: ReadonlySet<string> = new Set();

/** All that a candidate is told of it in a list. */
const appliedStanding: Standing = { stage: 'new', tags: [], applied: true };

export function RankedJobs(props: RankedJobsProps) {
  const { resumeId, viewer, shown, onShow, onContest, work, applied = none, emptyAction } = props;
  const query = useInfiniteQuery({
    ...postingMatchesQuery(resumeId, shown),
    select: ({ pages }) => ({
      regions: pages[0]?.regions ?? [],
      ...rankedSoFar(pages, ({ postingId, title, organisation, offer, match }) => {
        const name = title ?? 'Posting without a title';
        return {
          id: postingId,
          title: name,
          subtitle: [organisation, offerWords(offer)].filter(Boolean).join(' · '),
          match,
          ...(applied.has(postingId) ? { standing: appliedStanding } : {}),
          work: work?.(postingId),
          ...(onContest ? { onContest: (judgement: Judgement) => onContest(judgement, name) } : {}),
          link: (
            <TextLink to="/postings/$postingId" params={{ postingId }} size="sm" fw={600} underline="always">
              Read the whole posting
            </TextLink>
          ),
        };
      }),
    }),
  });
  const isFiltered = Object.values(shown).some((value) => value !== undefined);
  return (
    <MatchesSection
      title={viewer === 'candidate' ? 'Jobs for you' : 'Your postings'}
      noun={['job', 'jobs']}
      viewer={viewer}
      query={query}
      tools={<JobFilters shown={shown} onShow={onShow} regions={query.data?.regions ?? []} />}
      empty={
        isFiltered
          ? {
              title: 'No such job',
              description: 'None of the jobs passes all of these filters.',
              action: null,
            }
          : {
              title: 'No jobs to compare with yet',
              description: 'As soon as a practice posts a job, it appears here with its reasons.',
              action: emptyAction,
            }
      }
    />
  );
}
