import type { ResumeReading } from '@omm/contracts';
import { useMemo } from 'react';
import { HighlightedText } from '../../../components/ui/highlighted-text.tsx';
import { resumeHighlights, resumeLegend } from '../resume-facts.ts';

interface ResumeTextProps {
  text: string;
  reading: ResumeReading;
  onSelect: (factId: string) => void;
}

export function ResumeText({ text, reading, onSelect }: ResumeTextProps) {
  const highlights = useMemo(() => resumeHighlights(reading), [reading]);
  return <HighlightedText text={text} highlights={highlights} legend={resumeLegend} onSelect={onSelect} />;
}
