import { AppError, SubmitPostingBody } from '@omm/contracts';
import { readCsv, readText, requireRows } from '../../csv/read-csv.ts';

type Row = SubmitPostingBody | AppError;

/** JSON Lines, or CSV whose first line names the columns: title, and text or html. What is wrong is said row by row. */
export function bulkRows(bytes: Uint8Array): Row[] {
  const text = readText(bytes);
  return requireRows(text.trimStart().startsWith('{') ? jsonRows(text) : csvRows(text));
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

const csvRows = (text: string): Row[] => readCsv(text).records.map((record) => asPosting(said(record)));

/** A cell that is left empty says nothing. */
const said = (record: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...record]
      .filter(([, cell]) => cell.trim() !== '')
      .map(([name, cell]) => [name.trim().toLowerCase(), cell]),
  );

function asPosting(value: unknown): Row {
  const parsed = SubmitPostingBody.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path = [], message } = parsed.error.issues[0] ?? {};
  return new AppError('INVALID_REQUEST', [path.join('.'), message].filter(Boolean).join(': '));
}
