import { Box, Button } from '@mantine/core';
import type { PostingReading } from '@omm/contracts';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { HighlightedText } from '../../../components/ui/highlighted-text.tsx';
import { type SelectedWords, useSelectedWords } from '../../../components/ui/use-selected-words.ts';
import { postingHighlights, postingLegend } from '../posting-facts.ts';
import { findingHighlights, findingLegend, findingOf, type ShownFinding } from '../posting-findings.ts';

interface PostingTextProps {
  text: string;
  reading: PostingReading;
  findings: readonly ShownFinding[];
  onSelect: (factId: string) => void;
  /** A requirement is to be added, of these words where some are selected; null for those who may not. */
  onAdd: ((selected: SelectedWords | null) => void) | null;
}

export function PostingText({ text, reading, findings, onSelect, onAdd }: PostingTextProps) {
  const textRef = useRef<HTMLDivElement>(null);
  const selected = useSelectedWords(textRef);
  const highlights = useMemo(
    () => [...postingHighlights(reading.requirements), ...findingHighlights(findings)],
    [reading, findings],
  );
  const legend = findings.length > 0 ? [...postingLegend, findingLegend] : postingLegend;
  return (
    <>
      <HighlightedText
        text={text}
        highlights={highlights}
        legend={legend}
        onSelect={(id) => onSelect(findingOf(id))}
        textRef={textRef}
      />
      {onAdd ? (
        <Box pos="sticky" bottom={0} py="sm" bg="var(--mantine-color-body)">
          <Button
            variant={selected ? 'filled' : 'default'}
            size="xs"
            leftSection={<IconPlus size={16} aria-hidden />}
            // The selection would be gone before the click is over.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onAdd(selected)}
          >
            {selected ? 'Add what is selected' : 'Add a requirement'}
          </Button>
        </Box>
      ) : null}
    </>
  );
}
