import { Grid, Stack, Text, Title } from '@mantine/core';
import type { ImpactTable, ImpactTables } from '@omm/contracts';
import { count } from '../../../lib/format.ts';
import { ImpactChart } from './impact-chart.tsx';
import { ImpactRows } from './impact-rows.tsx';

interface ImpactSectionProps {
  title: string;
  lead: string;
  /** What the counted ones are: 'Selected'. */
  passed: string;
  tables: ImpactTables;
}

const tableWords: Record<keyof ImpactTables, string> = {
  sex: 'By sex',
  raceEthnicity: 'By race or ethnicity',
  intersection: 'By sex and race or ethnicity',
};
const order = ['sex', 'raceEthnicity', 'intersection'] as const;

/** One measure in its three tables, each with its chart. */
export function ImpactSection({ title, lead, passed, tables }: ImpactSectionProps) {
  return (
    <Stack component="section" gap="lg" aria-label={title}>
      <div>
        <Title order={2} fz="xl">
          {title}
        </Title>
        <Text c="dimmed" size="sm" maw={680}>
          {lead}
        </Text>
      </div>
      {order.map((name) => (
        <OneTable key={name} title={tableWords[name]} passed={passed} table={tables[name]} />
      ))}
    </Stack>
  );
}

function OneTable({ title, passed, table }: { title: string; passed: string; table: ImpactTable }) {
  const counted = table.rows.filter(({ individuals }) => individuals > 0);
  return (
    <div>
      <Title order={3} fz="md" mb="xs">
        {title}
      </Title>
      {counted.length === 0 ? (
        <Text size="sm">Nobody has said it.</Text>
      ) : (
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 4 }}>
            <ImpactChart rows={counted} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 8 }}>
            <ImpactRows title={title} passed={passed} rows={table.rows} />
          </Grid.Col>
        </Grid>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        Not known of {count(table.unknown, 'assessment')}.
      </Text>
    </div>
  );
}
