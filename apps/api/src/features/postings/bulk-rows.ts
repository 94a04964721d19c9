import { isUtf8 } from 'node:buffer';
import { AppError, bulkLimit, SubmitPostingBody } from '@omm/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';

type Row = SubmitPostingBody | AppError;

/** JSON Lines, or CSV whose first line names the columns: title, and text or html. What is wrong is said row by row. */
export function bulkRows(bytes: Uint8Array): Row[] {
  if (!isUtf8(bytes)) throw new AppError('INVALID_ENCODING');
  const text = new TextDecoder().decode(bytes);
  const rows = text.trimStart().startsWith('{') ? jsonRows(text) : csvRows(text);
  if (rows.length === 0) throw new AppError('EMPTY_FILE');
  if (rows.length <= bulkLimit) return rows;
  throw new AppError(
    'FILE_TOO_LARGE',
    `A file may hold ${bulkLimit} postings; this one holds ${rows.length}.`,
  );
}

const jsonRows = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(jsonRow);

function jsonRow(line: string): Row {
  try {
    return asPosting(JSON.parse(line));
  } catch {
    return new AppError('INVALID_JSON');
  }
}

const Records = z.array(z.record(z.string(), z.string()));

function csvRows(text: string): Row[] {
  try {
    const columns = (names: string[]) => names.map((name) => name.trim().toLowerCase());
    const records = parse(text, { columns, skip_empty_lines: true, relax_column_count: true });
    return Records.parse(records).map((record) => asPosting(said(record)));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new AppError('INVALID_REQUEST', 'This is neither JSON Lines nor CSV.', { cause });
  }
}

/** A cell that is left empty says nothing. */
const said = (record: Record<string, string>) =>
  Object.fromEntries(Object.entries(record).filter(([, cell]) => cell.trim() !== ''));

function asPosting(value: unknown): Row {
  const parsed = SubmitPostingBody.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path = [], message } = parsed.error.issues[0] ?? {};
  return new AppError('INVALID_REQUEST', [path.join('.'), message].filter(Boolean).join(': '));
}
