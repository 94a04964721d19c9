export { readText, type TextView } from './read-text.ts';
export { type Segment, splitSegments } from './split-segments.ts';
export { stem } from './stem.ts';
