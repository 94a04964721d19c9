import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../../components/ui/dialog.tsx';
import type { SelectedWords } from '../../../components/ui/use-selected-words.ts';
import { useCorrect } from '../hooks/use-correct.ts';
import { RequirementForm } from './requirement-form.tsx';

interface AddRequirementProps {
  postingId: string;
  text: string;
  /** What was selected in the text; null: it is to be named by its words. */
  selected: SelectedWords | null;
  onClose: () => void;
}

/** A requirement that nobody has read, with the words of the posting that ask for it. */
export function AddRequirement({ postingId, text, selected, onClose }: AddRequirementProps) {
  const { mutate, isPending } = useCorrect(postingId);
  const [words, setWords] = useState(selected?.words ?? '');
  const place = selected && selected.words === words ? selected : placeOf(words, text);
  return (
    <Dialog opened onClose={onClose} title="Add a requirement">
      <Textarea
        label="Words of the posting that ask for it"
        description="Select them in the text, or write them here as they stand there."
        autosize
        maxRows={4}
        mb="md"
        value={words}
        error={words !== '' && place === null ? 'The posting has no such words.' : null}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <RequirementForm
        was={null}
        isSaving={isPending}
        disabled={place === null}
        onStated={(requirement) =>
          place &&
          mutate({ action: 'add', start: place.start, end: place.end, requirement }, { onSuccess: onClose })
        }
      />
    </Dialog>
  );
}

/** The first place where they stand. */
function placeOf(words: string, text: string): { start: number; end: number } | null {
  const sought = words.trim();
  const start = sought === '' ? -1 : text.indexOf(sought);
  return start === -1 ? null : { start, end: start + sought.length };
}
