import { Box, Stack, Text, Title } from '@mantine/core';
import type { UsualDemand } from '@omm/contracts';

const topics: Record<UsualDemand['topic'], string> = {
  education: 'Education',
  substitution: 'Experience for the degree',
  experience: 'Experience',
  pay: 'Pay a year',
};

/** What the posting leaves open and such employers usually say; only recruiters are sent it. */
export function UsualForSetting({ usual }: { usual: readonly UsualDemand[] }) {
  const groups = Map.groupBy(usual, ({ topic }) => topic);
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Usual for this setting
      </Title>
      <Text size="sm" c="dimmed">
        The posting does not say. Career guides call this usual; where they differ you see each.{' '}
        {groups.has('substitution')
          ? 'One of these counts in a score: experience can make up for a part of the degree that you ask for. The rest is not scored.'
          : 'None of it is scored.'}
      </Text>
      {[...groups].map(([topic, demands]) => (
        <Box key={topic}>
          <Title order={3} fz="sm" fw={600}>
            {topics[topic]}
          </Title>
          <Stack component="ul" gap={6} mt={4} mb={0} p={0} style={{ listStyle: 'none' }}>
            {demands.map(({ words, sources }) => (
              <li key={words}>
                <Text size="sm">{words}</Text>
                <Text size="xs" c="dimmed">
                  {sources.map(({ title }) => `“${title}”`).join(', ')}
                </Text>
              </li>
            ))}
          </Stack>
        </Box>
      ))}
    </Stack>
  );
}
