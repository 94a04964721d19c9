import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';

export type Pages = Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;

/** Below a list that comes in pages; nothing where it is whole. */
export function ShowMore({ pages }: { pages: Pages }) {
  if (!pages.hasNextPage) return null;
  return (
    <Button
      variant="default"
      loading={pages.isFetchingNextPage}
      onClick={() => pages.fetchNextPage()}
      style={{ alignSelf: 'center' }}
    >
      Show more
    </Button>
  );
}
