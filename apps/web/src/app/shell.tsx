import { AppShell, Container } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { signOut } from '../features/account/api/sign-out.ts';
import { AccountMenu } from '../features/account/components/account-menu.tsx';
import { UnverifiedBanner } from '../features/account/components/unverified-banner.tsx';
import { useMe } from '../features/account/hooks/use-me.ts';
import { reportProblem } from '../lib/report-problem.ts';
import { Header } from './header.tsx';
import { SkipLink } from './skip-link.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';
import { useLiveUpdates } from './use-live-updates.ts';

const MAIN_ID = 'main';

/** What surrounds every page behind the sign-in. */
export function Shell() {
  useLiveUpdates();
  useFocusAfterNavigation(MAIN_ID);
  const me = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const leave = useMutation({
    mutationFn: signOut,
    onError: reportProblem,
    onSuccess: async () => {
      await navigate({ to: '/sign-in' });
      queryClient.clear();
    },
  });
  return (
    <AppShell header={{ height: 64 }} padding={0}>
      <SkipLink to={MAIN_ID} />
      <AppShell.Header>
        <Header role={me.role}>
          <AccountMenu me={me} onSignOut={leave.mutate} />
        </Header>
      </AppShell.Header>
      <AppShell.Main id={MAIN_ID} tabIndex={-1}>
        <Container size="xl" py={{ base: 'lg', sm: 40 }}>
          <UnverifiedBanner />
          <Outlet />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
