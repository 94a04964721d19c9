import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';
import { applicationsQuery } from '../api/applications.ts';
import { applicationWords } from '../application-words.ts';

/** What the candidate has applied to; nothing where that is nothing. */
export function ApplicationList() {
  const { data: applications = [] } = useQuery(applicationsQuery);
  if (applications.length === 0) return null;
  return (
    <Stack component="section" gap="sm" aria-label="Your applications">
      <Title order={2} fz="xl">
        Your applications
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {applications.map(({ postingId, resumeId, title, organisation, open, state, appliedAt }) => (
          <Paper key={postingId + resumeId} component="li" withBorder radius="lg" px="lg" py="md">
            <Group justify="space-between">
              {open ? (
                <TextLink
                  to="/postings/$postingId"
                  params={{ postingId }}
                  fw={600}
                  c="var(--mantine-color-text)"
                >
                  {title ?? 'Posting without a title'}
                </TextLink>
              ) : (
                <Text fw={600}>{title ?? 'Posting without a title'}</Text>
              )}
              <Text size="sm" fw={600}>
                {applicationWords[state]}
              </Text>
            </Group>
            <Text size="sm" c="dimmed" mt={2}>
              {[organisation, `applied ${formatDay(appliedAt)}`, ...(open ? [] : ['closed'])].join(' · ')}
            </Text>
          </Paper>
        ))}
      </Stack>
    </Stack>
  );
}
