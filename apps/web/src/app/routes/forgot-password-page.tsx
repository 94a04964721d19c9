import { ForgotPasswordForm } from '../../features/account/components/forgot-password-form.tsx';
import { AccountLayout } from '../account-layout.tsx';

export const ForgotPasswordPage = () => (
  <AccountLayout title="Choose a new password" lead="We send a link to your email address.">
    <ForgotPasswordForm />
  </AccountLayout>
);
