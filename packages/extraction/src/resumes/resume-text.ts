import type { Segment } from '@omm/text';
import { type Document, openDocument } from '../engine/document.ts';
import { type DateRange, findDateRanges } from './dates/find-date-ranges.ts';
import { splitLines } from './lines.ts';
import { findSections, type Section } from './sections/find-sections.ts';

/** A resume prepared for reading: its words, its sections and its dates. */
export type ResumeText = {
  readonly text: string;
  readonly asOf: string;
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly ranges: readonly DateRange[];
  /** The section that each segment of the document stands in, and the heading line's segment. */
  readonly sectionOf: (segment: Segment) => Section | null;
};

export function openResume(text: string, asOf: string): ResumeText {
  const sections = findSections(splitLines(text));
  const starts = sections.map((section) => section.heading?.start ?? section.lines[0]?.start ?? 0);
  const sectionOf = (segment: Segment): Section | null => {
    const after = starts.findIndex((start) => start > segment.start);
    return sections.at(after < 0 ? sections.length - 1 : Math.max(0, after - 1)) ?? null;
  };
  return {
    text,
    asOf,
    document: openDocument(text),
    sections,
    ranges: findDateRanges(text, Number(asOf.slice(0, 4))),
    sectionOf,
  };
}
