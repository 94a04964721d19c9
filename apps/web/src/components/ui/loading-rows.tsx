import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

export function LoadingRows() {
  return (
    <Stack gap="sm" maw={880}>
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      {['a', 'b', 'c'].map((row) => (
        <Skeleton key={row} height={76} radius="lg" />
      ))}
    </Stack>
  );
}
