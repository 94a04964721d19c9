import { type PostingDetail, requirementsIn } from '@omm/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { RankedCandidates } from '../../features/matches/components/ranked-candidates.tsx';
import { StageSelect } from '../../features/pipeline/components/stage-select.tsx';
import { WorkOnMany } from '../../features/pipeline/components/work-on-many.tsx';
import { useMoveCandidates } from '../../features/pipeline/hooks/use-move-candidates.tsx';
import { BlindReview } from '../../features/postings/components/blind-review.tsx';
import { requirementWords } from '../../features/postings/requirement-words.ts';
import { SavedSearchesMenu } from '../../features/searches/components/saved-searches-menu.tsx';
import { ShareList } from '../../features/sharing/components/share-list.tsx';
import { mayChange } from '../../lib/may-change.ts';

const route = getRouteApi('/signed-in/postings/$postingId');

interface CandidatesOfPostingProps {
  posting: PostingDetail;
  /** What to do where there is nobody yet. */
  emptyAction: ReactNode;
}

/** The ranked list with the work on it; which of it is shown stands in the address. */
export function CandidatesOfPosting({ posting, emptyAction }: CandidatesOfPostingProps) {
  const { id: postingId, reading } = posting;
  const navigate = useNavigate();
  const shown = route.useSearch();
  const me = useMe();
  const writes = mayChange(me);
  const show = (search: typeof shown) =>
    navigate({ to: '/postings/$postingId', params: { postingId }, search, replace: true });
  const move = useMoveCandidates(postingId);
  const requirements = useMemo(
    () =>
      reading
        ? requirementsIn(reading.requirements.root).map((requirement) => ({
            id: requirement.id,
            label: requirementWords(requirement),
            requirement,
          }))
        : [],
    [reading],
  );
  return (
    <RankedCandidates
      key={postingId}
      postingId={postingId}
      requirements={requirements}
      shown={shown}
      onShow={show}
      onShortlist={(candidate) => move([candidate], { stage: 'shortlisted' })}
      work={
        writes
          ? (candidate) => (
              <StageSelect
                name={candidate.label}
                stage={candidate.stage}
                onChange={(change) => move([candidate], change)}
              />
            )
          : null
      }
      workOnMany={(people, onClear) => (
        <WorkOnMany
          postingId={postingId}
          people={people}
          onClear={onClear}
          onMove={(change) => {
            move(people, change);
            onClear();
          }}
        />
      )}
      actions={
        <>
          {me.role === 'recruiter' ? (
            <SavedSearchesMenu postingId={postingId} filters={shown} onShow={show} maySave={writes} />
          ) : null}
          {writes ? (
            <>
              <ShareList postingId={postingId} filters={shown} />
              <BlindReview posting={posting} />
            </>
          ) : null}
        </>
      }
      emptyAction={emptyAction}
    />
  );
}
