import { stringify } from 'csv-stringify/sync';

/**
 * A line a row (RFC 4180). Formulas are disarmed, for a name or a title comes from a stranger's file; the mark at the
 * beginning tells Excel that it is UTF-8.
 */
export const writeCsv = (columns: readonly string[], rows: readonly object[]): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    bom: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
