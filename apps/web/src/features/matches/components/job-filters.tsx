import { Button, Group, NativeSelect, SimpleGrid, Stack } from '@mantine/core';
import { type Region, RemoteMode, Setting, Verdict } from '@omm/contracts';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { remoteWords, settingWords, verdictWords } from '../../../lib/words.ts';
import type { ShownJobs } from '../api/posting-matches.ts';
import { ScoreFilter } from './score-filter.tsx';

interface JobFiltersProps {
  shown: ShownJobs;
  onShow: (shown: ShownJobs) => void;
  /** Where there are jobs. */
  regions: readonly Region[];
}

const any = { value: '', label: 'Any' };

/** Which of the jobs are listed. */
export function JobFilters({ shown, onShow, regions }: JobFiltersProps) {
  const asked = Object.values(shown).filter((value) => value !== undefined).length;
  const [isOpen, setIsOpen] = useState(asked > 0);
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button
          size="xs"
          variant={isOpen ? 'light' : 'default'}
          aria-expanded={isOpen}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => setIsOpen(!isOpen)}
        >
          {asked > 0 ? `Filters (${asked})` : 'Filters'}
        </Button>
        {asked > 0 ? (
          <Button size="xs" variant="subtle" onClick={() => onShow({})}>
            Show all jobs
          </Button>
        ) : null}
      </Group>
      {isOpen ? <Fields shown={shown} onShow={onShow} regions={regions} /> : null}
    </Stack>
  );
}

function Fields({ shown, onShow, regions }: JobFiltersProps) {
  return (
    <SimpleGrid component="section" aria-label="Filters" cols={{ base: 2, sm: 3 }} spacing="sm">
      <NativeSelect
        label="Verdict"
        data={[any, ...Verdict.options.map((value) => ({ value, label: verdictWords[value] }))]}
        value={shown.verdict ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onShow({ ...shown, verdict: Verdict.safeParse(value).data })
        }
      />
      <ScoreFilter value={shown.minScore} onValue={(minScore) => onShow({ ...shown, minScore })} />
      <NativeSelect
        label="Where one works"
        data={[any, ...RemoteMode.options.map((value) => ({ value, label: remoteWords[value] }))]}
        value={shown.remote ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onShow({ ...shown, remote: RemoteMode.safeParse(value).data })
        }
      />
      <NativeSelect
        label="State"
        data={[any, ...regions.map(({ code, name }) => ({ value: code, label: name }))]}
        value={shown.region ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ ...shown, region: value || undefined })}
      />
      <NativeSelect
        label="Kind of employer"
        data={[any, ...Setting.options.map((value) => ({ value, label: settingWords[value] }))]}
        value={shown.setting ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onShow({ ...shown, setting: Setting.safeParse(value).data })
        }
      />
    </SimpleGrid>
  );
}
