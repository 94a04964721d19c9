/** Counts of one field over all documents; sets of strings are compared. */
export interface Tally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

export const emptyTally = (): Tally => ({ truePositives: 0, falsePositives: 0, falseNegatives: 0 });

export function addTo(tally: Tally, gold: ReadonlySet<string>, predicted: ReadonlySet<string>): void {
  const hits = gold.intersection(predicted).size;
  tally.truePositives += hits;
  tally.falsePositives += predicted.size - hits;
  tally.falseNegatives += gold.size - hits;
}

export function figures({ truePositives, falsePositives, falseNegatives }: Tally) {
  const ratio = (of: number) => Math.round((truePositives / (of || 1)) * 1000) / 1000;
  return {
    precision: ratio(truePositives + falsePositives),
    recall: ratio(truePositives + falseNegatives),
    f1: ratio(truePositives + (falsePositives + falseNegatives) / 2),
    n: truePositives + falseNegatives,
  };
}
