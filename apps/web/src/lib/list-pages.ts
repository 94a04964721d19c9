const firstPage: string | undefined = undefined;

/** A list that comes in pages, each with where the next begins. */
export const listPages = {
  initialPageParam: firstPage,
  getNextPageParam: ({ next }: { next: string | null }) => next,
};
