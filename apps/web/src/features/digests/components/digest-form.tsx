import { NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { type Digest, DigestBody } from '@omm/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { digestQuery, setDigest } from '../api/digest.ts';

/** When one is written to of new matches. */
export function DigestForm({ of }: { of: string }) {
  const { data, error, refetch } = useQuery(digestQuery);
  if (error) return <ProblemAlert error={error} title="This could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  return (
    <>
      <Text size="sm">
        {`An email of ${of}, of each once. Nothing is sent when nothing is new, and every email has a link that ends it.`}
      </Text>
      <Fields digest={data} />
    </>
  );
}

const { frequency: Frequency, least: Least } = DigestBody.shape;
const frequencyWords = { off: 'Never', daily: 'Every day', weekly: 'Every Monday' };
const leastWords = { strong: 'Strong matches only', good: 'Strong and good matches' };

/** The hour is that of the place where something was last changed. */
function Fields({ digest }: { digest: Digest }) {
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: setDigest,
    // One after the other: what is chosen last holds.
    scope: { id: 'digest' },
    onSuccess: (saved) => queryClient.setQueryData(digestQuery.queryKey, saved),
    onError: reportProblem,
  });
  const { frequency, hour, least, timeZone } = isPending ? variables : digest;
  const change = (part: Partial<DigestBody>) =>
    mutate({ frequency, hour, least, timeZone: zoneHere(), ...part });
  const isOff = frequency === 'off';
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
      <NativeSelect
        label="How often"
        data={choicesOf(Frequency.options, frequencyWords)}
        value={frequency}
        onChange={({ currentTarget }) => change({ frequency: Frequency.parse(currentTarget.value) })}
      />
      <NativeSelect
        label={isOff ? 'At' : `At, in ${placeOf(timeZone)}`}
        data={hours}
        value={String(hour)}
        disabled={isOff}
        onChange={({ currentTarget }) => change({ hour: Number(currentTarget.value) })}
      />
      <NativeSelect
        label="Which"
        data={choicesOf(Least.options, leastWords)}
        value={least}
        disabled={isOff}
        onChange={({ currentTarget }) => change({ least: Least.parse(currentTarget.value) })}
      />
    </SimpleGrid>
  );
}

const zoneHere = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** 'America/New_York' as people say it. */
const placeOf = (timeZone: string): string =>
  timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', timeZone: 'UTC' });
const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: clock.format(Date.UTC(2000, 0, 1, hour)),
}));
