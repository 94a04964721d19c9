import { Button } from '@mantine/core';
import type { Standing } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { TextLink } from '../../../components/ui/links.tsx';
import { candidateMatchesQuery, type ShownCandidates } from '../api/candidate-matches.ts';
import type { AskedRequirement } from '../asked-requirement.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { CandidateTools } from './candidate-tools.tsx';
import { ListAge } from './list-age.tsx';
import { MatchesSection } from './matches-section.tsx';

interface ListedCandidate extends Standing {
  resumeId: string;
  label: string;
}

interface RankedCandidatesProps {
  postingId: string;
  requirements: readonly AskedRequirement[];
  shown: ShownCandidates;
  onShow: (shown: ShownCandidates) => void;
  /** What who may write does with a candidate. */
  work: ((candidate: ListedCandidate) => ReactNode) | null;
  /** What is done with those who are selected, and the way to select nobody. */
  workOnMany: (people: readonly ListedCandidate[], onClear: () => void) => ReactNode;
  onShortlist: (candidate: ListedCandidate) => void;
  /** What else is done with the list as a whole. */
  actions: ReactNode;
  /** What to do where there is nobody yet. */
  emptyAction: ReactNode;
}

export function RankedCandidates(props: RankedCandidatesProps) {
  const { postingId, requirements, shown, onShow, work, workOnMany, onShortlist, actions, emptyAction } =
    props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(nobody);
  const query = useInfiniteQuery({
    ...candidateMatchesQuery(postingId, shown),
    select: ({ pages }) => ({
      list: pages[0],
      ...rankedSoFar(pages, ({ resumeId, label, headline, match, ...standing }) => ({
        id: resumeId,
        title: label,
        subtitle: headline,
        match,
        standing,
        candidate: { resumeId, label, ...standing },
        work: work?.({ resumeId, label, ...standing }),
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
  const list = query.data?.list;
  const listed = query.data?.items.map(({ candidate }) => candidate) ?? [];
  // Who has gone from the list meanwhile is not worked on.
  const people = listed.filter(({ resumeId }) => selected.has(resumeId));
  const selection = {
    has: (id: string) => selected.has(id),
    toggle: (id: string) => setSelected(selected.symmetricDifference(new Set([id]))),
  };
  return (
    <MatchesSection
      title="Candidates"
      noun={['candidate', 'candidates']}
      viewer="recruiter"
      query={query}
      note={list ? <ListAge stale={list.stale} rankedAt={list.rankedAt} /> : null}
      tools={
        list ? (
          <>
            <CandidateTools
              postingId={postingId}
              requirements={requirements}
              list={list}
              shown={shown}
              onShow={onShow}
              mayWeigh={work !== null}
              actions={actions}
            />
            {people.length > 0 ? workOnMany(people, () => setSelected(nobody)) : null}
          </>
        ) : null
      }
      {...(work
        ? {
            selection,
            onShortlist: (id: string) => {
              const candidate = listed.find(({ resumeId }) => resumeId === id);
              if (candidate) onShortlist(candidate);
            },
          }
        : {})}
      empty={
        Object.values(shown).some((value) => value !== undefined) || list?.settings.only.mustsMet
          ? {
              title: 'Nobody here',
              description: 'No candidate of this posting is left by the filters.',
              action: (
                <Button variant="default" onClick={() => onShow({})}>
                  Show everybody
                </Button>
              ),
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

const nobody: ReadonlySet<string> = new Set();
