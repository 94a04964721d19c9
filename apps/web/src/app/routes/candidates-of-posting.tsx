import { type PostingDetail, requirementsIn } from '@omm/contracts';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { RankedCandidates } from '../../features/matches/components/ranked-candidates.tsx';
import { StageSelect } from '../../features/pipeline/components/stage-select.tsx';
import { useChangeCandidacy } from '../../features/pipeline/hooks/use-change-candidacy.ts';
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
  const { mutate } = useChangeCandidacy(postingId);
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
      postingId={postingId}
      requirements={requirements}
      shown={shown}
      onShow={show}
      onShortlist={(resumeId) => mutate({ resumeId, change: { stage: 'shortlisted' } })}
      work={
        writes
          ? ({ resumeId, label, stage }) => (
              <StageSelect name={label} stage={stage} onChange={(change) => mutate({ resumeId, change })} />
            )
          : null
      }
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
