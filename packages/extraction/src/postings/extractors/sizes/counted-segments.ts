import { type Asker, askFor, newAsker, within } from '../../../engine/asked-words.ts';
import type { Document } from '../../../engine/document.ts';
import { registerWord } from '../../../engine/vocabulary.ts';
import type { PlacedSegment } from '../../sections.ts';
import { COUNT_WORDS } from './counts.ts';

/** Whoever asks for numbers in words. */
const counts: Asker = newAsker();
for (const word of COUNT_WORDS) askFor(registerWord(word), counts);

const DIGIT = /\d/;

/** Those that hold a number, in digits or words: no other speaks of a size or of hours. */
export const countedSegments = (
  document: Document,
  segments: readonly PlacedSegment[],
): readonly PlacedSegment[] =>
  segments.filter(
    (segment) =>
      DIGIT.test(document.view.lower.slice(segment.start, segment.end)) ||
      within(document.asked[counts], segment).length > 0,
  );
