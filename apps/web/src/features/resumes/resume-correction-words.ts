import type { ResumeChange } from '@omm/contracts';
import { sectionWords, statedWords } from './stated-words.ts';

/** A correction in a line; `made`: all of the resume's, by which one is named that was taken back. */
export function resumeCorrectionWords(change: ResumeChange, made: ReadonlyMap<string, ResumeChange>): string {
  switch (change.action) {
    case 'change':
      return `“${oneLine(change.was.span.text)}” → ${statedWords(change.fact)}`;
    case 'remove':
      return `Removed ${sectionWords[change.was.section]}: “${oneLine(change.was.span.text)}”`;
    case 'add':
      return `Added ${sectionWords[change.fact.section]}: ${statedWords(change.fact)}`;
    case 'undo': {
      const undone = made.get(change.correctionId);
      return undone && undone.action !== 'undo'
        ? `Taken back: ${resumeCorrectionWords(undone, made)}`
        : 'Taken back';
    }
  }
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
