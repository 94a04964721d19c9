import { Center, Paper, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Brand } from '../components/ui/brand.tsx';

interface AccountLayoutProps {
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}

/** The pages before the sign-in: the product's name and one card. */
export function AccountLayout({ title, lead, children }: AccountLayoutProps) {
  useDocumentTitle(`${title} · Office Manager Matcher`);
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w="100%" maw={420} gap="xl">
        <Stack gap="sm" align="center">
          <Brand />
          <Text c="dimmed" ta="center" size="sm">
            Postings and resumes of medical offices, matched, with every point explained.
          </Text>
        </Stack>
        <Paper withBorder radius="lg" p={{ base: 'lg', sm: 32 }}>
          <Title order={1} fz={22} mb={lead ? 4 : 'lg'}>
            {title}
          </Title>
          {lead ? (
            <Text c="dimmed" size="sm" mb="lg">
              {lead}
            </Text>
          ) : null}
          {children}
        </Paper>
      </Stack>
    </Center>
  );
}
