import { Badge, Table, Text } from '@mantine/core';
import type { ImpactRow } from '@omm/contracts';
import { formatShare } from '../../../lib/format.ts';
import { categoryWords, warningWords } from '../impact-words.ts';

interface ImpactRowsProps {
  title: string;
  passed: string;
  rows: readonly ImpactRow[];
}

export function ImpactRows({ title, passed, rows }: ImpactRowsProps) {
  return (
    <Table.ScrollContainer minWidth={620} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Category</Table.Th>
            <Table.Th ta="right">Assessed</Table.Th>
            <Table.Th ta="right">{passed}</Table.Th>
            <Table.Th ta="right">Rate</Table.Th>
            <Table.Th ta="right">Impact ratio</Table.Th>
            <Table.Th>To note</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={categoryWords(row)}>
              <Table.Td>{categoryWords(row)}</Table.Td>
              <Table.Td ta="right">{row.individuals}</Table.Td>
              <Table.Td ta="right">{row.passed}</Table.Td>
              <Table.Td ta="right">{row.rate === null ? '–' : formatShare(row.rate)}</Table.Td>
              <Table.Td ta="right">{row.impactRatio === null ? '–' : row.impactRatio.toFixed(2)}</Table.Td>
              <Table.Td>
                <ToNote row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function ToNote({ row: { belowFourFifths, excluded, warnings } }: { row: ImpactRow }) {
  const notes = [
    ...(excluded ? ['left out of the ratios'] : []),
    ...warnings.map((one) => warningWords[one]),
  ];
  return (
    <>
      {belowFourFifths ? (
        <Badge variant="outline" color="orange.9" tt="none" fw={600}>
          Below four fifths
        </Badge>
      ) : null}
      {notes.length > 0 ? (
        <Text size="xs" c="dimmed">
          {notes.join('; ')}
        </Text>
      ) : null}
    </>
  );
}
