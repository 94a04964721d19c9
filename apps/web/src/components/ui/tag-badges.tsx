import { Badge } from '@mantine/core';
import type { Standing } from '@omm/contracts';

/** That a candidate has applied, and what the organisation has tagged the candidate with. */
export const TagBadges = ({ applied, tags }: Pick<Standing, 'applied' | 'tags'>) => (
  <>
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
  </>
);
