import { Center, EmptyState } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconMapSearch } from '@tabler/icons-react';
import { ButtonLink } from '../../components/ui/links.tsx';

export function NotFoundPage() {
  useDocumentTitle('Not found · Office Manager Matcher');
  return (
    <Center component="main" mih="70vh">
      <EmptyState
        variant="light"
        icon={<IconMapSearch stroke={1.5} aria-hidden />}
        title={<h1 style={{ font: 'inherit', margin: 0 }}>There is no such page</h1>}
        description="The address may be mistyped, or what was here is gone."
      >
        <EmptyState.Actions>
          <ButtonLink to="/">Go to the start page</ButtonLink>
        </EmptyState.Actions>
      </EmptyState>
    </Center>
  );
}
