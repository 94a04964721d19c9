import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ChangeCandidacyBody, Stage } from '@omm/contracts';
import { count } from '../../../lib/format.ts';
import { stageWords } from '../../../lib/words.ts';
import { useChangeCandidacy } from './use-change-candidacy.ts';

interface MovedCandidate {
  resumeId: string;
  label: string;
  /** Where the candidate stands. */
  stage: Stage;
}

/** Moves candidates of a posting to a stage, and back where that was not meant. */
export function useMoveCandidates(postingId: string) {
  const { mutate, mutateAsync } = useChangeCandidacy(postingId);
  return (people: readonly MovedCandidate[], change: ChangeCandidacyBody & { stage: Stage }) => {
    // Back to 'not selected' one comes for a reason, which the list does not know.
    const back = people.flatMap(({ resumeId, stage }) =>
      stage === 'rejected' ? [] : [{ resumeId, change: { stage } }],
    );
    const [first] = people;
    const who = people.length === 1 && first ? first.label : count(people.length, 'candidate');
    const offerUndo = () => {
      const id = notifications.show({
        // Long enough to read it, look, and think again.
        autoClose: 20_000,
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{`${stageWords[change.stage]}: ${who}`}</Text>
            {back.length > 0 ? (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  notifications.hide(id);
                  mutate(back);
                }}
              >
                Undo
              </Button>
            ) : null}
          </Group>
        ),
      });
    };
    // Of each of several moves in a row: what is given to `mutate` is called for the last one only.
    mutateAsync(people.map(({ resumeId }) => ({ resumeId, change }))).then(offerUndo, () => undefined);
  };
}
