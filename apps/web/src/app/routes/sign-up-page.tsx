import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { TextLink } from '../../components/ui/links.tsx';
import { SignUpForm } from '../../features/account/components/sign-up-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

export function SignUpPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const enter = () => {
    queryClient.clear();
    return navigate({ to: '/resumes' });
  };
  return (
    <AccountLayout title="Find the job that fits" lead="Create an account and drop your resume.">
      <SignUpForm onSignedUp={enter} />
      <Text size="sm" ta="center" mt="lg">
        You have an account?{' '}
        <TextLink to="/sign-in" underline="always" fz="sm">
          Sign in
        </TextLink>
      </Text>
    </AccountLayout>
  );
}
