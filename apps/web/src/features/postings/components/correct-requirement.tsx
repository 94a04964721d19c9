import { Button, Text } from '@mantine/core';
import type { Requirement } from '@omm/contracts';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useCorrect } from '../hooks/use-correct.ts';
import { requirementWords } from '../requirement-words.ts';
import { RequirementForm } from './requirement-form.tsx';

interface CorrectRequirementProps {
  postingId: string;
  requirement: Requirement;
  onClose: () => void;
}

/** What the reading got wrong, in the recruiter's hand: what it is, how much it matters, or not at all. */
export function CorrectRequirement({ postingId, requirement, onClose }: CorrectRequirementProps) {
  const { mutate, isPending } = useCorrect(postingId);
  const requirementId = requirement.id;
  return (
    <Dialog opened onClose={onClose} title="Correct this requirement">
      <Text fw={550} mb="md">
        {requirementWords(requirement)}
      </Text>
      <RequirementForm
        was={requirement}
        isSaving={isPending}
        onStated={(stated) =>
          mutate({ action: 'change', requirementId, requirement: stated }, { onSuccess: onClose })
        }
      >
        <Button
          color="red"
          variant="light"
          loading={isPending}
          onClick={() => mutate({ action: 'remove', requirementId }, { onSuccess: onClose })}
        >
          It is not asked for
        </Button>
      </RequirementForm>
    </Dialog>
  );
}
