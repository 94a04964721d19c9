/** So many of so many. */
export interface Share {
  passed: number;
  individuals: number;
}

/** Tables as likely as the one that was seen count, however the last digit was rounded. */
const tolerance = 1e-9;

/**
 * Fisher's exact test of two shares, two-sided: how likely a difference at least as unlikely as this one is, were
 * everybody's chance the same. Unlike a test by the normal distribution it holds for small numbers.
 */
export function fisherExact(one: Share, other: Share): number {
  const all = one.individuals + other.individuals;
  const passed = one.passed + other.passed;
  const logFactorials = logFactorialsTo(all);
  const logChoose = (n: number, k: number) =>
    at(logFactorials, n) - at(logFactorials, k) - at(logFactorials, n - k);
  const probability = (k: number) =>
    Math.exp(
      logChoose(one.individuals, k) + logChoose(other.individuals, passed - k) - logChoose(all, passed),
    );
  const seen = probability(one.passed);
  let sum = 0;
  for (let k = Math.max(0, passed - other.individuals); k <= Math.min(passed, one.individuals); k += 1) {
    const likely = probability(k);
    if (likely <= seen * (1 + tolerance)) sum += likely;
  }
  return Math.min(1, sum);
}

function logFactorialsTo(most: number): Float64Array {
  const logs = new Float64Array(most + 1);
  for (let n = 2; n <= most; n += 1) logs[n] = at(logs, n - 1) + Math.log(n);
  return logs;
}

const at = (values: Float64Array, index: number): number => values[index] ?? 0;
