import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { TextLink } from '../../components/ui/links.tsx';
import { SignInForm } from '../../features/account/components/sign-in-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const enter = () => {
    queryClient.clear();
    router.history.push(next ?? '/');
  };
  return (
    <AccountLayout title="Sign in">
      <SignInForm onSignedIn={enter} />
      <Text size="sm" ta="center" mt="lg">
        Looking for a job?{' '}
        <TextLink to="/sign-up" underline="always" fz="sm">
          Create an account
        </TextLink>
      </Text>
    </AccountLayout>
  );
}
