import {
  AppError,
  type AtsField,
  type AtsImport,
  type AtsMapping,
  atsHeaders,
  atsStages,
  Stage,
  sameHeader,
} from '@omm/contracts';
import { z } from 'zod';
import { type CsvRows, readCsv, readText, requireRows } from '../../csv/read-csv.ts';

/** In a line of a document, or of a table; PostgreSQL keeps no NUL. */
const cell = (max: number) =>
  z
    .string()
    .regex(/^\P{Cc}*$/u, 'must be one line')
    .max(max);

const AtsRow = z
  .object({
    externalId: cell(200),
    name: cell(200).optional(),
    givenName: cell(100).optional(),
    familyName: cell(100).optional(),
    email: cell(320).optional(),
    phone: cell(100).optional(),
    resumeText: z.string().max(1_000_000).optional(),
    resumeFile: cell(200).optional(),
    posting: cell(200).optional(),
    stage: z.string().transform(stageNamed).pipe(Stage).optional(),
    reason: cell(200).optional(),
  })
  .refine(({ resumeText, resumeFile }) => resumeText !== undefined || resumeFile !== undefined, {
    path: ['resumeText'],
    message: 'Give the text of the resume, or the name of a file that is uploaded.',
  })
  .refine(({ stage, posting }) => stage === undefined || posting !== undefined, {
    path: ['posting'],
    message: 'Say on which posting the candidate has this stage.',
  });
export type AtsRow = z.output<typeof AtsRow>;

export interface ReadRow {
  externalId: string | null;
  read: AtsRow | AppError;
}

/** What is wrong with a row is said of the row; what keeps all from being read, of the file. */
export function atsRows(
  bytes: Uint8Array,
  mapping: AtsMapping,
): Pick<AtsImport, 'columns'> & { rows: ReadRow[] } {
  const { columns, records } = readCsv(readText(bytes));
  const headers = headersOf(columns, mapping);
  if (!headers.has('externalId'))
    throw new AppError(
      'INVALID_REQUEST',
      'externalId: The file has no such column. Name the one that tells candidates apart.',
    );
  // A column that is two things, as an email address may be the id, too, is shown as what the caller has named it.
  const unnamedFirst = [...headers].toSorted(
    ([one], [other]) => Number(mapping[one] !== undefined) - Number(mapping[other] !== undefined),
  );
  const fields = new Map(unnamedFirst.map(([field, header]) => [header, field]));
  return {
    columns: columns.map((header) => ({ header: printable(header), field: fields.get(header) ?? null })),
    rows: requireRows(records).map((record) => rowOf(record, headers)),
  };
}

/** A reply is kept under its idempotency key, and PostgreSQL keeps no NUL. */
const printable = (header: string): string => header.replace(/\p{Cc}/gu, ' ');

/** The caller's own words count before ours. */
function headersOf(columns: CsvRows['columns'], mapping: AtsMapping): Map<AtsField, string> {
  const fields = Object.keys(atsHeaders).filter(isField);
  return new Map(
    fields.flatMap((field) => {
      const header = headerOf(columns, field, mapping[field]);
      return header === undefined ? [] : [[field, header] as const];
    }),
  );
}

const isField = (name: string): name is AtsField => Object.hasOwn(atsHeaders, name);

function headerOf(
  columns: readonly string[],
  field: AtsField,
  wanted: string | undefined,
): string | undefined {
  const named = (names: readonly string[]) =>
    names.flatMap((name) => columns.find((column) => sameHeader(column, name)) ?? [])[0];
  if (wanted === undefined) return named(atsHeaders[field]);
  const found = columns.find((column) => column === wanted) ?? named([wanted]);
  if (found !== undefined) return found;
  throw new AppError('INVALID_REQUEST', `${field}: The file has no column of this name.`);
}

function rowOf(record: ReadonlyMap<string, string>, headers: ReadonlyMap<AtsField, string>): ReadRow {
  const said = [...headers]
    .map(([field, header]) => [field, (record.get(header) ?? '').trim()] as const)
    .filter(([, text]) => text !== '');
  const parsed = AtsRow.safeParse(Object.fromEntries(said));
  const externalId = parsed.data?.externalId ?? null;
  return { externalId, read: parsed.data ?? problemOf(parsed.error) };
}

function problemOf(error: z.ZodError | undefined): AppError {
  const { path = [], message = '' } = error?.issues[0] ?? {};
  return new AppError('INVALID_REQUEST', [path.join('.'), message].filter(Boolean).join(': '));
}

/** 'Phone Screen' → 'contacted'; what is none of ours stays as it is. */
function stageNamed(text: string): string {
  return Stage.options.find((stage) => atsStages[stage].some((name) => sameHeader(name, text))) ?? text;
}
