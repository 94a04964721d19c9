import { Button, Group, Paper, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import type { CandidateMatches } from '@omm/contracts';
import type { AskedRequirement } from '../asked-requirement.ts';
import { useRanking } from '../hooks/use-ranking.ts';
import { WeightRow } from './weight-row.tsx';

interface RankingPanelProps {
  postingId: string;
  requirements: readonly AskedRequirement[];
  list: Pick<CandidateMatches, 'settings' | 'weights'>;
}

/** How much each requirement counts for this posting's list; each change ranks everybody anew. */
export function RankingPanel({ postingId, requirements, list }: RankingPanelProps) {
  const { settings, setWeight, setMust, setMustsMet, reset } = useRanking(postingId, list.settings);
  const { suggested } = list.weights;
  const isSuggested = Object.keys({ ...settings.weights, ...settings.musts }).length === 0;
  const rows = [work, ...requirements].filter(({ id }) => id in suggested);
  return (
    <Paper component="section" aria-label="Weights" withBorder radius="lg" p="lg">
      <Stack gap="lg">
        <Group justify="space-between" gap="sm">
          <Text size="sm" maw={440}>
            Everybody is ranked again with each change. The mark on a slider is the weight that we suggest.
          </Text>
          <Button variant="default" size="xs" disabled={isSuggested} onClick={reset}>
            Back to suggested
          </Button>
        </Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing="lg">
          {rows.map((requirement) => (
            <WeightRow
              key={requirement.id}
              requirement={requirement}
              suggested={suggested[requirement.id] ?? 0}
              weight={settings.weights[requirement.id]}
              must={settings.musts[requirement.id]}
              onWeight={(weight) => setWeight(requirement.id, weight)}
              onMust={(must) => setMust(requirement.id, must)}
            />
          ))}
        </SimpleGrid>
        <Switch
          label="List only who meets every must-have"
          checked={settings.only.mustsMet}
          onChange={({ currentTarget }) => setMustsMet(currentTarget.checked)}
        />
      </Stack>
    </Paper>
  );
}

/** Nobody asks for it in so many words: it is weighed, and cannot be a must. */
const work: AskedRequirement = { id: 'role', label: 'The work itself' };
