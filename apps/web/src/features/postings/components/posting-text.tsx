import type { PostingReading } from '@omm/contracts';
import { useMemo } from 'react';
import { HighlightedText } from '../../../components/ui/highlighted-text.tsx';
import { postingHighlights, postingLegend } from '../posting-facts.ts';
import { findingHighlights, findingLegend, findingOf, type ShownFinding } from '../posting-findings.ts';

interface PostingTextProps {
  text: string;
  reading: PostingReading;
  findings: readonly ShownFinding[];
  onSelect: (factId: string) => void;
}

export function PostingText({ text, reading, findings, onSelect }: PostingTextProps) {
  const highlights = useMemo(
    () => [...postingHighlights(reading.requirements), ...findingHighlights(findings)],
    [reading, findings],
  );
  const legend = findings.length > 0 ? [...postingLegend, findingLegend] : postingLegend;
  return (
    <HighlightedText
      text={text}
      highlights={highlights}
      legend={legend}
      onSelect={(id) => onSelect(findingOf(id))}
    />
  );
}
