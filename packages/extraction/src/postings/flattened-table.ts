import type { Segment } from '@omm/text';
import type { Section } from './section.ts';

/** A table flattened to lines: 'Required', 'Preferred', then rows of a label and a cell for each of the two. */
export interface Table {
  readonly columns: readonly [Section, Section];
  readonly line: number;
  /** Cells of the row so far; -1 before its label. */
  readonly cells: number;
}

interface Place {
  readonly segment: Segment;
  /** Of a line of its own. */
  readonly heading: { readonly section: Section } | null;
  /** The heading before it, and where it stands. */
  readonly before: { readonly section: Section; readonly line: number };
}

/** The table as it stands at a segment; null outside. */
export function tableWith(table: Table | null, { segment, heading, before }: Place): Table | null {
  const { line } = segment;
  if (heading && isNecessity(heading.section)) {
    const isSecond =
      isNecessity(before.section) && before.line === line - 1 && before.section !== heading.section;
    return isSecond ? { columns: [before.section, heading.section], line, cells: -1 } : null;
  }
  if (table === null || line !== table.line + 1) return null;
  if (heading) return heading.section === 'listed' ? { ...table, line, cells: 0 } : null;
  return table.cells < 0 || table.cells > 1 ? null : { ...table, line, cells: table.cells + 1 };
}

const isNecessity = (section: Section) => section === 'required' || section === 'preferred';
export const cellOf = (table: Table | null): Section | null => table?.columns[table.cells - 1] ?? null;
