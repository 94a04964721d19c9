import type { AdverseImpactReport, ImpactTables, SelfIdentification } from '@omm/contracts';
import { type Counted, impactTable } from './impact-table.ts';
import { median } from './median.ts';

/** Somebody whom the scorer has assessed for a posting. */
export interface Assessed extends SelfIdentification {
  score: number;
  /** Moved forward. */
  selected: boolean;
}

interface Options {
  /** Leaves categories with less than two percent of the data out of the impact ratios. */
  excludeSmall: boolean;
}

/** Selection rates and scoring rates, by sex, by race or ethnicity, and by both together. */
export function adverseImpact(sample: readonly Assessed[], options: Options): AdverseImpactReport {
  const medianScore = median(sample.map(({ score }) => score));
  return {
    individuals: sample.length,
    medianScore,
    selection: tablesOf(sample, ({ selected }) => selected, options),
    scoring: tablesOf(sample, ({ score }) => medianScore !== null && score > medianScore, options),
  };
}

function tablesOf(
  sample: readonly Assessed[],
  hasPassed: (one: Assessed) => boolean,
  { excludeSmall }: Options,
): ImpactTables {
  const counted = sample.map(
    (one): Counted => ({ sex: one.sex, raceEthnicity: one.raceEthnicity, passed: hasPassed(one) }),
  );
  return {
    sex: impactTable(counted, { dimension: 'sex', excludeSmall }),
    raceEthnicity: impactTable(counted, { dimension: 'raceEthnicity', excludeSmall }),
    intersection: impactTable(counted, { dimension: 'intersection', excludeSmall }),
  };
}
