import { Table, Text, Title } from '@mantine/core';
import type { Retention } from '@omm/contracts';
import { IconLockOpen } from '@tabler/icons-react';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { TextLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';
import { useHold } from '../hooks/use-hold.ts';

/** The resumes that nobody can remove. */
export function HoldList({ holds }: Pick<Retention, 'holds'>) {
  const { release } = useHold();
  return (
    <div>
      <Title order={3} fz="md" mb="xs">
        Legal holds
      </Title>
      {holds.length === 0 ? (
        <Text size="sm" c="dimmed">
          None. A hold is placed on the page of a resume.
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={480} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
          <Table verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Resume</Table.Th>
                <Table.Th>Why</Table.Th>
                <Table.Th>Since</Table.Th>
                <Table.Th>Change</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {holds.map(({ resumeId, reason, placedAt }) => (
                <Table.Tr key={resumeId}>
                  <Table.Td>
                    <TextLink to="/resumes/$resumeId" params={{ resumeId }} size="sm">
                      Open
                    </TextLink>
                  </Table.Td>
                  <Table.Td>{reason}</Table.Td>
                  <Table.Td>{formatDay(placedAt)}</Table.Td>
                  <Table.Td>
                    <ConfirmButton
                      action="End the hold"
                      icon={<IconLockOpen size={18} aria-hidden />}
                      consequence="The resume can be removed again, by hand and when its time is over."
                      loading={release.isPending && release.variables === resumeId}
                      onConfirm={() => release.mutate(resumeId)}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </div>
  );
}
