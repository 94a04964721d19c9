import { Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type Pipeline, Stage } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CandidateLink } from '../../../components/ui/candidate-link.tsx';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { TagBadges } from '../../../components/ui/tag-badges.tsx';
import { count } from '../../../lib/format.ts';
import { stageWords } from '../../../lib/words.ts';
import { pipelineQuery } from '../api/pipeline.ts';
import { useMoveCandidates } from '../hooks/use-move-candidates.tsx';
import { StageSelect } from './stage-select.tsx';

type Card = Pipeline['items'][number];

/** Who has applied or is worked with, by stage. */
export function PipelineBoard({ postingId, mayWrite }: { postingId: string; mayWrite: boolean }) {
  const pages = useInfiniteQuery(pipelineQuery(postingId));
  const { data, error, refetch } = pages;
  if (error) return <ProblemAlert error={error} title="The board could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const cards = Map.groupBy(
    data.pages.flatMap(({ items }) => items),
    ({ stage }) => stage,
  );
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} spacing="lg">
        {Stage.options.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            cards={cards.get(stage) ?? []}
            postingId={postingId}
            mayWrite={mayWrite}
          />
        ))}
      </SimpleGrid>
      <ShowMore pages={pages} />
    </Stack>
  );
}

interface ColumnProps {
  stage: Stage;
  cards: readonly Card[];
  postingId: string;
  mayWrite: boolean;
}

function Column({ stage, cards, postingId, mayWrite }: ColumnProps) {
  const move = useMoveCandidates(postingId);
  return (
    <Stack component="section" gap="sm" aria-label={stageWords[stage]}>
      <Group justify="space-between">
        <Title order={2} fz="md">
          {stageWords[stage]}
        </Title>
        <Text size="sm" c="dimmed">
          {count(cards.length, 'candidate')}
        </Text>
      </Group>
      {cards.map(({ resumeId, label, headline, score, tags, applied, assignee }) => (
        <Paper key={resumeId} withBorder radius="lg" p="md">
          <Stack gap={6} align="flex-start">
            <CandidateLink resumeId={resumeId} postingId={postingId} label={label} />
            <Text size="sm" c="dimmed">
              {[
                headline,
                score === null ? null : `score ${Math.round(score)}`,
                assignee && `with ${assignee}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Group gap={6}>
              <TagBadges applied={applied} tags={tags} />
            </Group>
            {mayWrite ? (
              <StageSelect
                name={label}
                stage={stage}
                onChange={(change) => move([{ resumeId, label, stage }], change)}
              />
            ) : null}
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
