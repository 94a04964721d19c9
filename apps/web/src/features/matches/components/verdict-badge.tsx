import { Badge } from '@mantine/core';
import type { Verdict } from '@omm/contracts';
import { verdictWords } from '../../../lib/words.ts';

const looks: Record<Verdict, { color: string; variant: string }> = {
  strong: { color: 'pine', variant: 'filled' },
  good: { color: 'pine', variant: 'light' },
  partial: { color: 'gray', variant: 'light' },
  weak: { color: 'gray', variant: 'default' },
};

export function VerdictBadge({ verdict }: { verdict: Verdict }) {
  return (
    <Badge {...looks[verdict]} tt="none" fw={600} style={{ flexShrink: 0 }}>
      {verdictWords[verdict]}
    </Badge>
  );
}
