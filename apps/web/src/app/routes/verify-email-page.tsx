import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ConfirmEmail } from '../../features/account/components/confirm-email.tsx';
import { AccountLayout } from '../account-layout.tsx';

const route = getRouteApi('/verify-email');

export function VerifyEmailPage() {
  const { token, next } = route.useSearch();
  const router = useRouter();
  const queryClient = useQueryClient();
  const done = () => {
    queryClient.clear();
    notifications.show({ message: 'Your email address is confirmed.' });
    router.history.push(next ?? '/');
  };
  return (
    <AccountLayout title="Confirm your email address" lead="From then on others see what you add.">
      <ConfirmEmail token={token} onConfirmed={done} />
    </AccountLayout>
  );
}
