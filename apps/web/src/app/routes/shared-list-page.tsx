import { Container, Stack } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { Brand } from '../../components/ui/brand.tsx';
import { SharedCandidates } from '../../features/matches/components/shared-candidates.tsx';

/** For whoever has the link, with or without an account. */
export function SharedListPage() {
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <Container component="main" size="md" py="xl">
      <Stack gap="xl">
        <Brand />
        <div>
          <SharedCandidates key={token} token={token} />
        </div>
      </Stack>
    </Container>
  );
}
