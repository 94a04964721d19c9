import { Badge, Group } from '@mantine/core';
import type { Standing } from '@omm/contracts';
import { TagBadges } from '../../../components/ui/tag-badges.tsx';
import { stageWords } from '../../../lib/words.ts';

/** How far a candidate has come; nothing of somebody with whom nothing was done. */
export function StandingBadges({ standing: { stage, tags, applied } }: { standing: Standing }) {
  if (stage === 'new' && tags.length === 0 && !applied) return null;
  return (
    <Group gap={6} my={4}>
      {stage === 'new' ? null : (
        <Badge variant="outline" color={stage === 'rejected' ? 'gray' : 'pine'} tt="none" fw={600}>
          {stageWords[stage]}
        </Badge>
      )}
      <TagBadges applied={applied} tags={tags} />
    </Group>
  );
}
