import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { type Region, RemoteMode, Setting, Verdict } from '@omm/contracts';
import { IconFilter } from '@tabler/icons-react';
import { useState } from 'react';
import { ChoiceFilter } from '../../../components/ui/choice-filter.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { remoteWords, settingWords, verdictWords } from '../../../lib/words.ts';
import type { ShownJobs } from '../api/posting-matches.ts';
import { ScoreFilter } from './score-filter.tsx';

interface JobFiltersProps {
  shown: ShownJobs;
  onShow: (shown: ShownJobs) => void;
  /** Where there are jobs. */
  regions: readonly Region[];
}

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
      <ChoiceFilter
        label="Verdict"
        choices={choicesOf(Verdict.options, verdictWords)}
        value={shown.verdict}
        onValue={(verdict) => onShow({ ...shown, verdict })}
      />
      <ScoreFilter value={shown.minScore} onValue={(minScore) => onShow({ ...shown, minScore })} />
      <ChoiceFilter
        label="Where one works"
        choices={choicesOf(RemoteMode.options, remoteWords)}
        value={shown.remote}
        onValue={(remote) => onShow({ ...shown, remote })}
      />
      <ChoiceFilter
        label="State"
        choices={regions.map(({ code, name }) => ({ value: code, label: name }))}
        value={shown.region}
        onValue={(region) => onShow({ ...shown, region })}
      />
      <ChoiceFilter
        label="Kind of employer"
        choices={choicesOf(Setting.options, settingWords)}
        value={shown.setting}
        onValue={(setting) => onShow({ ...shown, setting })}
      />
    </SimpleGrid>
  );
}
