import { Box, Progress, Stack, Text } from '@mantine/core';
import type { ImpactRow } from '@omm/contracts';
import { formatShare } from '../../../lib/format.ts';
import { categoryWords } from '../impact-words.ts';
import classes from './impact-chart.module.css';

const FOUR_FIFTHS = 0.8;

/** Each category's rate; the line is four fifths of the highest. The table beside it says the same to who cannot see it. */
export function ImpactChart({ rows }: { rows: readonly ImpactRow[] }) {
  const highest = Math.max(...rows.filter(({ excluded }) => !excluded).map(({ rate }) => rate ?? 0), 0);
  return (
    <Stack gap="sm" aria-hidden>
      {rows.map((row) => (
        <div key={categoryWords(row)}>
          <Text size="xs">
            {categoryWords(row)}: {formatShare(row.rate ?? 0)}
          </Text>
          <Box pos="relative">
            <Progress
              value={(row.rate ?? 0) * 100}
              size="lg"
              radius="sm"
              color={row.belowFourFifths ? 'orange.8' : 'pine'}
            />
            <span className={classes['line']} style={{ left: `${highest * FOUR_FIFTHS * 100}%` }} />
          </Box>
        </div>
      ))}
      <Text size="xs" c="dimmed">
        The line: four fifths of the highest rate.
      </Text>
    </Stack>
  );
}
