import type { PostingReading } from '@omm/contracts';
import { useMemo } from 'react';
import { HighlightedText } from '../../../components/ui/highlighted-text.tsx';
import { postingHighlights, postingLegend } from '../posting-facts.ts';

interface PostingTextProps {
  text: string;
  reading: PostingReading;
  onSelect: (factId: string) => void;
}

export function PostingText({ text, reading, onSelect }: PostingTextProps) {
  const highlights = useMemo(() => postingHighlights(reading.requirements), [reading]);
  return <HighlightedText text={text} highlights={highlights} legend={postingLegend} onSelect={onSelect} />;
}
