import { Box, Progress, SimpleGrid, Text } from '@mantine/core';
import type { CandidateProfile } from '@omm/contracts';
import { formatYears } from '../../../lib/format.ts';

const kinds = [
  { key: 'total', label: 'Work in total' },
  { key: 'healthcare', label: 'In health care' },
  { key: 'management', label: 'Leading people' },
] as const;

export function YearsOfWork({ months }: { months: CandidateProfile['months'] }) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="lg">
      {kinds.map(({ key, label }) => (
        <Box key={key}>
          <Text size="sm" c="dimmed">
            {label}
          </Text>
          <Text fw={650} fz="lg" lh={1.3}>
            {months[key] === 0 ? 'None found' : formatYears(months[key])}
          </Text>
          <Progress
            mt={8}
            size="sm"
            value={months.total === 0 ? 0 : (months[key] / months.total) * 100}
            aria-label={`${label}, as a share of all work`}
          />
        </Box>
      ))}
    </SimpleGrid>
  );
}
