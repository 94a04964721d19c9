import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { RaceEthnicity, type SelfIdentification, Sex } from '@omm/contracts';
import { IconLock } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { saveSelfIdentification, selfIdentificationQuery } from '../api/rights.ts';

const sexWords: Record<Sex, string> = { male: 'Male', female: 'Female' };

/** As the EEO-1 report calls them. */
const raceWords: Record<RaceEthnicity, string> = {
  'hispanic-or-latino': 'Hispanic or Latino',
  white: 'White (not Hispanic or Latino)',
  'black-or-african-american': 'Black or African American (not Hispanic or Latino)',
  'native-hawaiian-or-pacific-islander': 'Native Hawaiian or other Pacific Islander (not Hispanic or Latino)',
  asian: 'Asian (not Hispanic or Latino)',
  'native-american-or-alaska-native': 'American Indian or Alaska Native (not Hispanic or Latino)',
  'two-or-more-races': 'Two or more races (not Hispanic or Latino)',
};

/** An input has no null. */
const untold = '';
const nothing: SelfIdentification = { sex: null, raceEthnicity: null };

/** Sex and race or ethnicity, for whoever wants to say: so that it can be counted whether the lists are fair. */
export function VoluntaryAnswers() {
  const { data, error, refetch } = useQuery(selfIdentificationQuery);
  if (error) return <ProblemAlert error={error} title="Your answers could not be loaded" onRetry={refetch} />;
  return (
    <Stack gap="md">
      <Alert color="gray" variant="light" icon={<IconLock aria-hidden />} title="Nobody who hires sees this">
        You need not answer, and nothing hangs on it. Your answers are kept apart from your resume: no
        practice can read them, and no score knows of them. They are counted, with those of all the others, to
        see whether the lists treat people alike.
      </Alert>
      {/* Anew for what has been saved. */}
      {data ? <Answers key={JSON.stringify(data)} given={data} /> : <LoadingRows />}
    </Stack>
  );
}

function Answers({ given }: { given: SelfIdentification }) {
  const [answers, setAnswers] = useState(given);
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: saveSelfIdentification,
    onSuccess: (_, saved) => queryClient.setQueryData(selfIdentificationQuery.queryKey, saved),
    onError: reportProblem,
  });
  const hasSaid = given.sex !== null || given.raceEthnicity !== null;
  const isChanged = answers.sex !== given.sex || answers.raceEthnicity !== given.raceEthnicity;
  return (
    <Stack gap="md">
      <Radio.Group
        label="Sex"
        value={answers.sex ?? untold}
        onChange={(value) => setAnswers({ ...answers, sex: Sex.safeParse(value).data ?? null })}
      >
        <Choices words={sexWords} options={Sex.options} />
      </Radio.Group>
      <Radio.Group
        label="Race or ethnicity"
        value={answers.raceEthnicity ?? untold}
        onChange={(value) =>
          setAnswers({ ...answers, raceEthnicity: RaceEthnicity.safeParse(value).data ?? null })
        }
      >
        <Choices words={raceWords} options={RaceEthnicity.options} />
      </Radio.Group>
      <Text size="sm" role="status">
        {hasSaid ? 'Your answers are saved.' : 'You have not said anything.'}
      </Text>
      <Group gap="sm">
        <Button loading={save.isPending} disabled={!isChanged} onClick={() => save.mutate(answers)}>
          Save my answers
        </Button>
        {hasSaid ? (
          <Button variant="default" loading={save.isPending} onClick={() => save.mutate(nothing)}>
            Withdraw them
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

interface ChoicesProps<Option extends string> {
  options: readonly Option[];
  words: Record<Option, string>;
}

function Choices<Option extends string>({ options, words }: ChoicesProps<Option>) {
  return (
    <Stack gap="xs" mt="xs">
      {options.map((value) => (
        <Radio key={value} value={value} label={words[value]} />
      ))}
      <Radio value={untold} label="I prefer not to say" />
    </Stack>
  );
}
