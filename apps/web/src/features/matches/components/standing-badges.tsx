import { Badge, Group } from '@mantine/core';
import type { Standing } from '@omm/contracts';
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
      {applied ? (
        <Badge variant="light" tt="none" fw={600}>
          Applied
        </Badge>
      ) : null}
      {tags.map((tag) => (
        <Badge key={tag} variant="default" tt="none" fw={550}>
          {tag}
        </Badge>
      ))}
    </Group>
  );
}
