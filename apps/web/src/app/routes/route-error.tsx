import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ProblemAlert } from '../../components/ui/problem-alert.tsx';

export function RouteError({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Container component="main" size="sm" py={80}>
      <ProblemAlert
        error={error instanceof Error ? error : new Error(String(error))}
        title="The page could not be shown"
        onRetry={() => router.invalidate()}
      />
    </Container>
  );
}
