import type { AdverseImpactReport, ImpactRow, ImpactTables } from '@omm/contracts';
import { writeCsv } from '../../csv/write-csv.ts';

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

/** A line a category, and one a table for those of whom it is not known. */
export const impactCsv = ({ selection, scoring }: AdverseImpactReport): string =>
  writeCsv(columns, [...linesOf('selection', selection), ...linesOf('scoring', scoring)]);

const linesOf = (measure: string, tables: ImpactTables) =>
  Object.entries(tables).flatMap(([table, { rows, unknown }]) => [
    ...rows.map((row: ImpactRow) => ({ ...row, measure, table, warnings: row.warnings.join(' ') })),
    { measure, table, individuals: unknown, warnings: 'unknown' },
  ]);
