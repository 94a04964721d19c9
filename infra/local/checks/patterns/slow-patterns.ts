import { analyse } from 'scslre';
import type { Pattern } from './collect-patterns.ts';
import { rescans } from './rescans.ts';

/** From so many repetitions on, an end does not make nested repetitions fast. */
const MANY = 20;

/**
 * Why a pattern takes more than linear time; empty where it does not. `short`: it meets no more than a few hundred
 * characters, so that only backtracking counts, not that a search begins anew at each of them.
 */
export function reasonsForSlowness({ source, flags }: Pattern, { short }: { short: boolean }): string[] {
  const literal = { source, flags };
  const searches = !short && !flags.includes('y');
  const { reports, parsed } = analyse(literal, {
    reportTypes: { Move: searches },
    assumeRejectingSuffix: false,
    maxReports: Number.POSITIVE_INFINITY,
  });
  return [
    ...reports.map(({ type, character }) => `${type} on ${character.literal.source}`),
    ...nested(literal).map((raw) => `nested ${raw}`),
    ...(short ? [] : rescans(parsed).map((raw) => `${raw} runs over what begins it`)),
  ];
}

/** Repetitions within repetitions, where those with a far end count as endless. */
function nested({ source, flags }: { source: string; flags: string }): string[] {
  const endless = source.replace(/\{(\d+),(\d+)\}/g, (bounds, min, max) =>
    Number(max) >= MANY ? `{${min},}` : bounds,
  );
  if (endless === source) return [];
  const { reports } = analyse(
    { source: endless, flags },
    { reportTypes: { Move: false }, assumeRejectingSuffix: false },
  );
  return reports.flatMap((report) =>
    report.type === 'Self' || report.exponential ? [report.character.literal.source] : [],
  );
}
