import { Alert, Text } from '@mantine/core';
import { formatMoment } from '../../../lib/format.ts';

interface ListAgeProps {
  stale: boolean;
  rankedAt: string | null;
}

/** When a list was made, and whether a newer one is on its way. */
export function ListAge({ stale, rankedAt }: ListAgeProps) {
  if (stale) {
    return (
      <Alert color="yellow" variant="light" role="status">
        Everybody is being ranked again. Until that is done, this is the list of before.
      </Alert>
    );
  }
  return rankedAt ? (
    <Text size="xs" c="dimmed">
      Everybody ranked {formatMoment(rankedAt)}
    </Text>
  ) : null;
}
