import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { TextLink } from '../../components/ui/links.tsx';
import { CodeForm } from '../../features/account/components/code-form.tsx';
import { SignInForm } from '../../features/account/components/sign-in-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/sign-in');

export function SignInPage() {
  const { next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [codeAsked, setCodeAsked] = useState(false);
  const enter = () => {
    queryClient.clear();
    router.history.push(next ?? '/');
  };
  if (codeAsked) {
    return (
      <AccountLayout title="One more step" lead="Your account is secured by an authenticator app.">
        <CodeForm onSignedIn={enter} />
      </AccountLayout>
    );
  }
  return (
    <AccountLayout title="Sign in">
      <SignInForm onAnswered={(answer) => (answer === 'code' ? setCodeAsked(true) : enter())} />
      <Text size="sm" ta="center" mt="lg">
        New here?{' '}
        <TextLink to="/sign-up" underline="always" fz="sm">
          Create an account
        </TextLink>
      </Text>
    </AccountLayout>
  );
}
