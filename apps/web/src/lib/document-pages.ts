import type { DocumentStatus } from '@omm/contracts';
import { pollWhile } from './document-progress.ts';

interface Page {
  items: readonly { status: DocumentStatus }[];
  next: string | null;
}

const firstPage: string | undefined = undefined;

/** For a list that goes on at the `next` of its last page, and is asked again while something in it is under way. */
export const documentPages = {
  initialPageParam: firstPage,
  getNextPageParam: ({ next }: Page) => next,
  refetchInterval: ({ state }: { state: { data?: { pages: readonly Page[] } | undefined } }) =>
    pollWhile(state.data?.pages.flatMap(({ items }) => items.map(({ status }) => status)) ?? []),
};
