import { askForWords, stands } from '../../../engine/asked-words.ts';
import type { Document } from '../../../engine/document.ts';
import type { PlacedSegment } from '../../sections.ts';
import { COUNT_WORDS } from './counts.ts';

const counts = askForWords(COUNT_WORDS);

const DIGIT = /\d/;

/** Those that hold a number, in digits or words: no other speaks of a size or of hours. */
export const countedSegments = (
  document: Document,
  segments: readonly PlacedSegment[],
): readonly PlacedSegment[] =>
  segments.filter(
    (segment) =>
      DIGIT.test(document.view.lower.slice(segment.start, segment.end)) ||
      stands(document.asked[counts], segment),
  );
