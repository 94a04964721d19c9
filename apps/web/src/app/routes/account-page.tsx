import { Stack } from '@mantine/core';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { Section } from '../../components/ui/section.tsx';
import { ChangePassword } from '../../features/account/components/change-password.tsx';
import { ContactVisible } from '../../features/account/components/contact-visible.tsx';
import { SessionList } from '../../features/account/components/session-list.tsx';
import { TwoFactor } from '../../features/account/components/two-factor.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { DigestForm } from '../../features/digests/components/digest-form.tsx';

export function AccountPage() {
  const { name, email, role } = useMe();
  return (
    <>
      <PageHeader title="Your account" lead={`${name}, ${email}`} />
      <Stack gap="lg">
        {role === 'candidate' ? (
          <Section title="Who sees who you are">
            <ContactVisible />
          </Section>
        ) : null}
        {role === 'admin' ? null : (
          <Section title="Emails of new matches">
            <DigestForm
              of={role === 'candidate' ? 'new jobs that fit you' : 'new candidates for your open postings'}
            />
          </Section>
        )}
        <Section title="Code besides the password">
          <TwoFactor />
        </Section>
        <Section title="Password">
          <ChangePassword />
        </Section>
        <Section title="Where you are signed in">
          <SessionList />
        </Section>
      </Stack>
    </>
  );
}
