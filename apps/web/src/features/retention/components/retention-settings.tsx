import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { retentionQuery } from '../api/retention.ts';
import { HoldList } from './hold-list.tsx';
import { RetentionForm } from './retention-form.tsx';

/** How long resumes are kept, and which stay nevertheless. */
export function RetentionSettings() {
  const { data, error, refetch } = useQuery(retentionQuery);
  if (error) return <ProblemAlert error={error} title="The rule could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  return (
    <Stack gap="lg">
      <RetentionForm key={data.months} months={data.months} />
      <HoldList holds={data.holds} />
    </Stack>
  );
}
