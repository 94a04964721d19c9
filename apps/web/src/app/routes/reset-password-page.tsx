import { notifications } from '@mantine/notifications';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ResetPasswordForm } from '../../features/account/components/reset-password-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/reset-password');

export function ResetPasswordPage() {
  const { token } = route.useSearch();
  const navigate = useNavigate();
  const done = () => {
    notifications.show({ message: 'The password is set. Sign in with it.' });
    return navigate({ to: '/sign-in' });
  };
  return (
    <AccountLayout title="Choose a new password" lead="You are signed out everywhere else with it.">
      <ResetPasswordForm token={token} onReset={done} />
    </AccountLayout>
  );
}
