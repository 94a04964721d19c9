import { Button, Group, Switch } from '@mantine/core';
import { fairnessOperations } from '@omm/contracts';
import { IconPrinter } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { CsvLink } from '../../components/ui/csv-link.tsx';
import { DayInput } from '../../components/ui/day-input.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { AdverseImpact } from '../../features/fairness/components/adverse-impact.tsx';
import { pathTo } from '../../lib/api-client.ts';
import { momentsOf } from '../../lib/day-range.ts';

const route = getRouteApi('/signed-in/fairness');

export function FairnessPage() {
  const shown = route.useSearch();
  const navigate = useNavigate();
  const show = (changed: Partial<typeof shown>) =>
    navigate({ to: '/fairness', search: { ...shown, ...changed }, replace: true });
  const filters = { ...momentsOf(shown), ...(shown.excludeSmall && { excludeSmall: 'true' as const }) };
  return (
    <>
      <PageHeader
        title="Adverse impact"
        lead="Selection and scoring rates as New York City’s rule for automated hiring tools (6 RCNY 5-301) and the four-fifths rule (29 CFR 1607.4(D)) define them."
        actions={
          <>
            <Button
              data-noprint
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              Print
            </Button>
            <CsvLink href={pathTo(fairnessOperations.exportAdverseImpact, { query: filters })} />
          </>
        }
      />
      <Group gap="md" align="flex-end" mb="xl">
        <DayInput label="From" value={shown.from} onDay={(from) => show({ from: from || undefined })} />
        <DayInput label="To" value={shown.to} onDay={(to) => show({ to: to || undefined })} />
        <Switch
          mb={8}
          label="Leave categories under 2% out of the ratios"
          checked={shown.excludeSmall ?? false}
          onChange={({ currentTarget }) => show({ excludeSmall: currentTarget.checked || undefined })}
        />
      </Group>
      <AdverseImpact filters={filters} />
    </>
  );
}
