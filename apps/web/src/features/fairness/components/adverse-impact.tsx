import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { count } from '../../../lib/format.ts';
import { adverseImpactQuery, type ImpactFilters } from '../api/adverse-impact.ts';
import { ImpactSection } from './impact-section.tsx';

/** As 6 RCNY 5-301 has it, with the four-fifths of 29 CFR 1607.4(D). */
export function AdverseImpact({ filters }: { filters: ImpactFilters }) {
  const { data, error, refetch } = useQuery(adverseImpactQuery(filters));
  if (error) return <ProblemAlert error={error} title="The report could not be made" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const { individuals, medianScore, selection, scoring } = data;
  return (
    <Stack gap={40}>
      <Text>
        {count(individuals, 'assessment')} of candidates on the lists of postings
        {medianScore === null ? '.' : `; the median score is ${medianScore.toFixed(1)}.`} Whether there is
        discrimination no figure here decides.
      </Text>
      <ImpactSection
        title="Selection"
        lead="The share that was moved forward: shortlisted or further."
        passed="Selected"
        tables={selection}
      />
      <ImpactSection
        title="Scoring"
        lead="The share that scored above the median of everybody."
        passed="Above median"
        tables={scoring}
      />
    </Stack>
  );
}
