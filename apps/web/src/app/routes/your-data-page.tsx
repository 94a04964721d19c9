import { Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { Section } from '../../components/ui/section.tsx';
import { ContestList } from '../../features/contests/components/contest-list.tsx';
import { EraseAccount } from '../../features/rights/components/erase-account.tsx';
import { ExportData } from '../../features/rights/components/export-data.tsx';
import { SeenByList } from '../../features/rights/components/seen-by-list.tsx';
import { VoluntaryAnswers } from '../../features/rights/components/voluntary-answers.tsx';

/** What a candidate may ask for: what is kept, who saw it, and that it ends. */
export function YourDataPage() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const leave = async () => {
    await navigate({ to: '/sign-in' });
    queryClient.clear();
    notifications.show({ title: 'Everything is erased', message: 'Your account and your resumes are gone.' });
  };
  return (
    <>
      <PageHeader
        title="Your data"
        lead="What is kept of you, who saw it, and how to take it along or end it."
      />
      <Stack gap="lg">
        <Section title="Take it along">
          <ExportData />
        </Section>
        <Section title="Who saw your data">
          <SeenByList />
        </Section>
        <Section title="What you say is wrong">
          <ContestList />
        </Section>
        <Section title="Voluntary: sex and race or ethnicity">
          <VoluntaryAnswers />
        </Section>
        <Section title="Erase everything">
          <EraseAccount onErased={leave} />
        </Section>
      </Stack>
    </>
  );
}
