import { Badge, Card, Group, NativeSelect, Stack, TagsInput, Text, Title } from '@mantine/core';
import { AccountId, type ChangeCandidacyBody, tagLimit } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { stageWords } from '../../../lib/words.ts';
import { type CandidacyKey, candidacyQuery } from '../api/candidacy.ts';
import { useChangeCandidacy } from '../hooks/use-change-candidacy.ts';
import { CandidacyHistory } from './candidacy-history.tsx';
import { CandidacyNotes } from './candidacy-notes.tsx';
import { StageSelect } from './stage-select.tsx';

interface CandidacyPanelProps {
  candidacyKey: CandidacyKey;
  colleagues: readonly { id: string; name: string }[];
  /** A viewer reads only. */
  mayWrite: boolean;
}

/** Where a candidate stands with one posting, and what colleagues have written about it. */
export function CandidacyPanel({ candidacyKey, colleagues, mayWrite }: CandidacyPanelProps) {
  const { data, error, refetch } = useQuery(candidacyQuery(candidacyKey));
  const { mutate } = useChangeCandidacy(candidacyKey.postingId);
  const change = (body: ChangeCandidacyBody) => mutate([{ resumeId: candidacyKey.resumeId, change: body }]);
  if (error)
    return <ProblemAlert error={error} title="The candidate could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const { label, stage, reason, tags, applied, assignee } = data;
  return (
    <Card component="section" withBorder radius="lg" padding="lg" aria-label={`Hiring of ${label}`}>
      <Stack gap="md">
        <Group justify="space-between">
          <Title order={2} fz="lg">
            Where {label} stands
          </Title>
          {applied ? (
            <Badge variant="light" tt="none" fw={600}>
              Applied to you
            </Badge>
          ) : null}
        </Group>
        {mayWrite ? (
          <>
            <Group gap="sm" align="flex-end">
              <StageSelect name={label} stage={stage} onChange={change} />
              <NativeSelect
                aria-label={`Who takes care of ${label}`}
                data={[{ value: '', label: 'Nobody yet' }, ...choices(colleagues, assignee)]}
                value={assignee?.id ?? ''}
                onChange={({ currentTarget }) =>
                  change({ assigneeId: AccountId.safeParse(currentTarget.value).data ?? null })
                }
              />
            </Group>
            <TagsInput
              label="Tags"
              placeholder={tags.length === 0 ? 'bilingual, evenings …' : ''}
              value={tags}
              maxTags={tagLimit}
              maxLength={40}
              clearButtonProps={{ 'aria-label': 'Remove all tags' }}
              onChange={(chosen) => change({ tags: chosen })}
            />
          </>
        ) : (
          <Text size="sm">
            {[stageWords[stage], assignee && `with ${assignee.name ?? 'a former colleague'}`, ...tags]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        )}
        {reason ? <Text size="sm">Not selected because: {reason}</Text> : null}
        <CandidacyNotes candidacyKey={candidacyKey} notes={data.notes} mayWrite={mayWrite} />
        <CandidacyHistory history={data.history} />
      </Stack>
    </Card>
  );
}

/** Also who has left since and still has the candidate. */
function choices(
  colleagues: CandidacyPanelProps['colleagues'],
  assignee: { id: string; name: string | null } | null,
) {
  const all = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  if (!assignee || colleagues.some(({ id }) => id === assignee.id)) return all;
  return [...all, { value: assignee.id, label: assignee.name ?? 'A former colleague' }];
}
