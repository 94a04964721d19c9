import { isUtf8 } from 'node:buffer';
import { AppError, bulkLimit } from '@omm/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

export interface CsvRows {
  columns: string[];
  /** By the names of the columns. */
  records: ReadonlyMap<string, string>[];
}

const Rows = z.array(z.array(z.string()));

/** The first line names the columns. What an export has disarmed is as it was. */
export function readCsv(text: string): CsvRows {
  try {
    const parsed = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
    const [columns = [], ...rows] = Rows.parse(parsed);
    const records = rows.map((row) => new Map(columns.map((name, at) => [name, asItWas(row[at] ?? '')])));
    return { columns, records };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('INVALID_REQUEST', 'This is not CSV.', { cause });
  }
}

/** "'=1" → '=1': with the sign before it a spreadsheet takes it for text. */
const asItWas = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '');

export function readText(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new AppError('INVALID_ENCODING');
  return new TextDecoder().decode(bytes);
}

/** Some, and not more than are taken at once. */
export function requireRows<Row>(rows: Row[]): Row[] {
  if (rows.length === 0) throw new AppError('EMPTY_FILE');
  if (rows.length <= bulkLimit) return rows;
  throw new AppError('FILE_TOO_LARGE', `A file may hold ${bulkLimit} rows; this one holds ${rows.length}.`);
}
