import { Container } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { ProblemAlert } from '../../components/ui/problem-alert.tsx';

export function RouteError({ error }: ErrorComponentProps) {
  const router = useRouter();
  return (
    <Container component="main" size="sm" py={80}>
      <PageHeader title="Something went wrong" />
      <ProblemAlert
        error={error instanceof Error ? error : new Error(String(error))}
        title="The page could not be shown"
        onRetry={() => router.invalidate()}
      />
    </Container>
  );
}
