import { askForWords } from '../engine/asked-words.ts';
import type { Document } from '../engine/document.ts';
import type { PlacedSegment } from './sections.ts';

/** A line of a form that offers levels of education to tick: 'x Bachelor's degree', '[ ] Doctorate', 'None required'. */
const OPTION =
  /^[^a-z]*(?:\[?\(?x\]?\)? )?(?:high school|h\.?s\b|ged\b|certificate|vocational|some college|associate'?s?|bachelor'?s?|master'?s?|doctora|ph\.?d|none\b|other\b)[^.]{0,40}$/;
const TICKED = /^\W*x\W/;
const ticks = askForWords(['x']);
const AT_LEAST = 3;

/** The segments without the options of forms that nobody has ticked, where one of their neighbours is. */
export function withoutUntickedOptions(
  { view, asked }: Document,
  segments: readonly PlacedSegment[],
): readonly PlacedSegment[] {
  if (asked[ticks] === undefined) return segments;
  const textOf = ({ start, end }: PlacedSegment) => view.lower.slice(start, Math.min(end, start + 80));
  const dropped = new Set<PlacedSegment>();
  let run: PlacedSegment[] = [];
  const close = () => {
    if (run.length >= AT_LEAST && run.some((segment) => TICKED.test(textOf(segment))))
      for (const segment of run) if (!TICKED.test(textOf(segment))) dropped.add(segment);
    run = [];
  };
  for (const segment of segments) {
    const previous = run.at(-1);
    if (!OPTION.test(textOf(segment))) close();
    else if (previous && (segment.line > previous.line + 1 || segment.heading !== previous.heading)) {
      close();
      run = [segment];
    } else run.push(segment);
  }
  close();
  return dropped.size === 0 ? segments : segments.filter((segment) => !dropped.has(segment));
}
