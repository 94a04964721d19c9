export { SPOKEN_HEADING } from './item-at-blank.ts';
export { nearWord } from './near-word.ts';
export { readText, type TextView, wordsOf } from './read-text.ts';
export { remembered } from './remembered.ts';
export { type Oddity, type ShownText, shownText } from './shown-text.ts';
export { type Segment, splitSegments } from './split-segments.ts';
export { stem } from './stem.ts';
export { hashOf } from './tokenize.ts';
