import { Box, Container } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { signOut } from '../features/account/api/sign-out.ts';
import { AccountMenuOnDemand } from '../features/account/components/account-menu-on-demand.tsx';
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
    <>
      <SkipLink to={MAIN_ID} />
      <Header role={me.role}>
        <AccountMenuOnDemand me={me} onSignOut={leave.mutate} />
      </Header>
      <Box component="main" id={MAIN_ID} tabIndex={-1}>
        <Container size="xl" py={{ base: 'lg', sm: 40 }}>
          <UnverifiedBanner />
          <Outlet />
        </Container>
      </Box>
    </>
  );
}
