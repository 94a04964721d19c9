import type { Segment } from '@omm/text';
import { type Document, openDocument } from '../engine/document.ts';
import { isNamed, matchLexicon } from '../engine/lexicon.ts';
import type { Hit } from '../engine/rule.ts';
import { ehrSystems } from '../lexicons/ehr-systems.ts';
import type { SystemRow } from '../lexicons/systems/system-row.ts';
import { type CoverLetter, findCoverLetter, withoutLetter } from './cover-letter/find-cover-letter.ts';
import { type DateRange, findDateRanges } from './dates/find-date-ranges.ts';
import { findSections, type Section } from './sections/find-sections.ts';
import { linesInColumns } from './sections/side-by-side.ts';

/** A resume prepared for reading: its words, its sections and its dates. */
export type ResumeText = {
  /** A letter in the same file is blanked out of it. */
  readonly text: string;
  readonly coverLetter: CoverLetter | null;
  readonly asOf: string;
  readonly document: Document;
  readonly sections: readonly Section[];
  readonly ranges: readonly DateRange[];
  /** Every mention of a clinical or practice-management system. */
  readonly systems: readonly Hit<SystemRow>[];
  /** The section that a segment of the document stands in. */
  readonly sectionOf: (segment: Segment) => Section | null;
};

export function openResume(given: string, asOf: string): ResumeText {
  const coverLetter = findCoverLetter(given);
  const text = coverLetter === null ? given : withoutLetter(given, coverLetter);
  const sections = findSections(linesInColumns(text));
  const document = openDocument(text);
  return {
    text,
    coverLetter,
    asOf,
    document,
    systems: findSystems(document),
    sections,
    ranges: findDateRanges(text, Number(asOf.slice(0, 4))),
    sectionOf: sectionFinder(sections),
  };
}

/** The section of the last line that begins no later than a segment; lines of two columns alternate in the text. */
function sectionFinder(sections: readonly Section[]): ResumeText['sectionOf'] {
  const lines = sections
    .flatMap((section) =>
      [section.heading ?? [], section.lines].flat().map(({ start }) => ({ start, section })),
    )
    .toSorted((a, b) => a.start - b.start);
  return ({ start }) => {
    let [from, to] = [0, lines.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((lines[middle]?.start ?? 0) <= start) from = middle;
      else to = middle;
    }
    return lines[from]?.section ?? null;
  };
}

/** Names of systems are written with a capital, but for the likes of 'athenahealth': 'epic' is a word, but not as the whole of a line. */
function findSystems(document: Document): Hit<SystemRow>[] {
  const { text } = document.view;
  const standsAlone = ({ start, end }: Segment) =>
    end - start < 12 && /^\W*Epic\W*$/i.test(text.slice(start, end));
  const hits = document.segments.flatMap((segment) => {
    if (!isNamed(ehrSystems, document, segment)) return [];
    const named = matchLexicon(ehrSystems, document, { segment, trusted: standsAlone(segment) });
    const items =
      named.length > 0 || plainAlone.test(text.slice(segment.start, segment.end))
        ? itemsOf(document, segment).filter(
            ({ start, end }) => named.length > 0 || plainAlone.test(text.slice(start, end)),
          )
        : [];
    const starts = new Set(named.map(({ start }) => start));
    return [...named, ...items.filter(({ start }) => !starts.has(start))].sort((a, b) => a.start - b.start);
  });
  return hits.filter(
    ({ start, end, value }) => /\p{Lu}/u.test(text.slice(start, end)) || /^\p{Ll}/u.test(value.name),
  );
}

/** As an item of a list they are nothing but systems: 'Excel, Epic, Zoom'. */
const plainAlone =
  /\b(?:Epic|Next ?Gen|Centricity|eCW|[Aa]thena|Greenway|IDX|Invision|Paragon|Practice Partner|Raintree|Cloud ?9)\b/;

/** Spelled like this by nobody who means another thing. */
const ownSpelling = /^(?:NextGen|eCW)$/;

/** 'eClinicalWorks, Epic', 'Charts in Epic and by hand': an item beside a system is one, where it could be. */
function itemsOf(document: Document, segment: Segment): Hit<SystemRow>[] {
  const { text } = document.view;
  return matchLexicon(ehrSystems, document, { segment, trusted: true }).filter(
    ({ start, end }) =>
      ownSpelling.test(text.slice(start, end)) ||
      (/(?:^|[,;|/:&]|\b(?:and|in|using|via))\s{0,4}$/.test(
        text.slice(Math.max(segment.start, start - 7), start),
      ) &&
        /^\s*(?:$|[,;|/&.(]|\s{2}|and\b)/.test(text.slice(end, Math.min(segment.end, end + 5)))),
  );
}
