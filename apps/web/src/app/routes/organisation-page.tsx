import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { Section } from '../../components/ui/section.tsx';
import { meQuery } from '../../features/account/api/me.ts';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ApiKeyForm } from '../../features/organisation/components/api-key-form.tsx';
import { ApiKeyList } from '../../features/organisation/components/api-key-list.tsx';
import { InvitationList } from '../../features/organisation/components/invitation-list.tsx';
import { InviteForm } from '../../features/organisation/components/invite-form.tsx';
import { MemberList } from '../../features/organisation/components/member-list.tsx';
import { RetentionSettings } from '../../features/retention/components/retention-settings.tsx';
import { WebhookForm } from '../../features/webhooks/components/webhook-form.tsx';
import { WebhookList } from '../../features/webhooks/components/webhook-list.tsx';

export function OrganisationPage() {
  const { id, organisation } = useMe();
  const queryClient = useQueryClient();
  if (organisation === null) {
    return <PageHeader title="No practice" lead="Ask a colleague to invite you." />;
  }
  const isOwner = organisation.role === 'owner';
  return (
    <>
      <PageHeader title={organisation.name} lead="Who works here with postings and candidates." />
      <Stack gap="lg">
        <Section title="Members">
          <MemberList
            organizationId={organisation.id}
            ownId={id}
            mayManage={isOwner}
            onChanged={() => queryClient.invalidateQueries({ queryKey: meQuery.queryKey })}
          />
        </Section>
        {isOwner ? (
          <>
            <Section title="Invite a colleague">
              <InviteForm organizationId={organisation.id} />
              <InvitationList organizationId={organisation.id} />
            </Section>
            <Section title="How long resumes are kept">
              <RetentionSettings />
            </Section>
            <Section title="Keys for other programs">
              <Text size="sm" maw={560}>
                With a key another program, like your careers page, uses the interface under /v1 in the name
                of the practice.
              </Text>
              <ApiKeyList />
              <ApiKeyForm />
            </Section>
            <Section title="Programs that are told">
              <Text size="sm" maw={560}>
                What happens here is posted to addresses of yours at once, signed and without names. The
                interface under /docs says how.
              </Text>
              <WebhookList />
              <WebhookForm />
            </Section>
          </>
        ) : null}
      </Stack>
    </>
  );
}
