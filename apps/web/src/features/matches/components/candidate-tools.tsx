import { Button, Group, Stack } from '@mantine/core';
import { type CandidateMatches, matchOperations } from '@omm/contracts';
import { IconAdjustmentsHorizontal, IconFilter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { CsvLink } from '../../../components/ui/csv-link.tsx';
import { pathTo } from '../../../lib/api-client.ts';
import type { ShownCandidates } from '../api/candidate-matches.ts';
import type { AskedRequirement } from '../asked-requirement.ts';
import { CandidateFilters } from './candidate-filters.tsx';
import { RankingPanel } from './ranking-panel.tsx';

interface CandidateToolsProps {
  postingId: string;
  requirements: readonly AskedRequirement[];
  list: Pick<CandidateMatches, 'settings' | 'weights'>;
  shown: ShownCandidates;
  onShow: (shown: ShownCandidates) => void;
  mayWeigh: boolean;
  /** More to be done with it. */
  actions: ReactNode;
}

type Panel = 'filters' | 'weights';

/** What is done with a posting's list as a whole; one panel is open at a time. */
export function CandidateTools(props: CandidateToolsProps) {
  const { postingId, requirements, list, shown, onShow, mayWeigh, actions } = props;
  const filters = Object.values(shown).filter((value) => value !== undefined).length;
  const [panel, setPanel] = useState<Panel | null>(filters > 0 ? 'filters' : null);
  const toggle = (to: Panel) => ({
    size: 'xs',
    variant: panel === to ? 'light' : 'default',
    'aria-expanded': panel === to,
    onClick: () => setPanel(panel === to ? null : to),
  });
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button {...toggle('filters')} leftSection={<IconFilter size={16} aria-hidden />}>
          {filters > 0 ? `Filters (${filters})` : 'Filters'}
        </Button>
        {mayWeigh ? (
          <Button {...toggle('weights')} leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}>
            Weights
          </Button>
        ) : null}
        <CsvLink
          size="xs"
          href={pathTo(matchOperations.exportCandidatesCsv, { params: { id: postingId }, query: shown })}
        />
        {actions}
      </Group>
      {panel === 'filters' ? (
        <CandidateFilters shown={shown} onShow={onShow} requirements={requirements} />
      ) : null}
      {panel === 'weights' ? (
        <RankingPanel postingId={postingId} requirements={requirements} list={list} />
      ) : null}
    </Stack>
  );
}
