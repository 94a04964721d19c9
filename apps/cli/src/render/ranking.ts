import type { Judgement, Match } from '@omm/contracts';
import { quote } from './lines.ts';

export type Ranked = { resumeId: string; match: Match };

const MARKS = { met: '+', partly: '~', unmet: '-', unknown: '?' } as const;

export function renderRanking(ranked: readonly Ranked[]): string {
  return ranked
    .map(({ resumeId, match }, index) => {
      const heading = `${String(index + 1).padStart(3)}. ${match.score.toFixed(1).padStart(5)}  ${match.verdict.padEnd(7)} ${resumeId}`;
      return [heading, ...match.requirements.map(reason), ...raises(match)].join('\n');
    })
    .join('\n\n');
}

function reason({ status, label, why, resumeSpan }: Judgement): string {
  const words = resumeSpan === null ? '' : `  ${quote(resumeSpan.text, 60)}`;
  return `       ${MARKS[status]} ${label}: ${why}${words}`;
}

/** What would raise the score, worked out where one person alone is shown. */
function raises({ whatIf = [] }: Match): string[] {
  const lines = whatIf.map(({ score, verdict, change, source }) => {
    const said = source === undefined ? '' : ` (source documents: ${source})`;
    return `       ${score.toFixed(1).padStart(5)}  ${verdict.padEnd(7)} ${change}${said}`;
  });
  return lines.length === 0 ? [] : ['     What would raise this:', ...lines];
}
