import type { AdverseImpactReport, ImpactRow, ImpactTables } from '@omm/contracts';
import { stringify } from 'csv-stringify/sync';

const columns = [
  'measure',
  'table',
  'sex',
  'raceEthnicity',
  'individuals',
  'passed',
  'rate',
  'impactRatio',
  'belowFourFifths',
  'pValue',
  'excluded',
  'warnings',
];

/** A line a category (RFC 4180), and one a table for those of whom it is not known. */
export const impactCsv = ({ selection, scoring }: AdverseImpactReport): string =>
  stringify([...linesOf('selection', selection), ...linesOf('scoring', scoring)], {
    header: true,
    columns,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });

const linesOf = (measure: string, tables: ImpactTables) =>
  Object.entries(tables).flatMap(([table, { rows, unknown }]) => [
    ...rows.map((row: ImpactRow) => ({ ...row, measure, table, warnings: row.warnings.join(' ') })),
    { measure, table, individuals: unknown, warnings: 'unknown' },
  ]);
