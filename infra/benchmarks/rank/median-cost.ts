/** Milliseconds of the processor, which other work on the machine does not lengthen much, and by the clock. */
export interface Milliseconds {
  readonly cpu: number;
  readonly clock: number;
}

/** The median of some runs; what the compilers of the engine still had to learn is told by `first`. */
export async function medianCost(
  run: () => unknown,
  { runs = 5, cpuOf = ownCpu }: { runs?: number; cpuOf?: () => number } = {},
): Promise<Milliseconds & { readonly first: number }> {
  const costs: Milliseconds[] = [];
  for (let times = 0; times < runs; times += 1) {
    const [cpu, clock] = [cpuOf(), performance.now()];
    await run();
    costs.push({ cpu: cpuOf() - cpu, clock: performance.now() - clock });
  }
  return { cpu: median(costs, 'cpu'), clock: median(costs, 'clock'), first: costs[0]?.cpu ?? 0 };
}

const median = (costs: readonly Milliseconds[], of: keyof Milliseconds): number =>
  costs.map((cost) => cost[of]).toSorted((a, b) => a - b)[costs.length >> 1] ?? 0;

function ownCpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
