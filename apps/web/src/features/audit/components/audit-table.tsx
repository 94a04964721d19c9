import { Code, Table, Text } from '@mantine/core';
import type { AuditFilters } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { formatMoment } from '../../../lib/format.ts';
import { auditLogQuery } from '../api/audit-log.ts';
import { actionWords } from '../audit-words.ts';

interface AuditTableProps {
  filters: AuditFilters;
  /** Of a colleague; the log itself keeps ids. */
  nameOf: (accountId: string) => string | undefined;
}

export function AuditTable({ filters, nameOf }: AuditTableProps) {
  const query = useInfiniteQuery(auditLogQuery(filters));
  const { data, error, refetch } = query;
  if (error) return <ProblemAlert error={error} title="The log could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const entries = data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <Text c="dimmed">Nothing is in the log that fits.</Text>;
  return (
    <>
      <Table.ScrollContainer minWidth={720} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table verticalSpacing="sm" aria-label="Audit log">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>No.</Table.Th>
              <Table.Th>When</Table.Th>
              <Table.Th>Who</Table.Th>
              <Table.Th>Did what</Table.Th>
              <Table.Th>About whom</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.map(({ sequence, at, actorId, action, people }) => (
              <Table.Tr key={sequence}>
                <Table.Td>{sequence}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMoment(at)}</Table.Td>
                <Table.Td>{nameOf(actorId) ?? <Code>{actorId}</Code>}</Table.Td>
                <Table.Td>{actionWords(action)}</Table.Td>
                <Table.Td>
                  <People ids={people} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <ShowMore pages={query} />
    </>
  );
}

/** A list of candidates concerns fifty of them. */
const SHOWN = 3;

const People = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.slice(0, SHOWN).map((id) => (
      <Code key={id} mr={4}>
        {id}
      </Code>
    ))}
    {ids.length > SHOWN ? <Text size="xs">and {ids.length - SHOWN} more</Text> : null}
  </>
);
