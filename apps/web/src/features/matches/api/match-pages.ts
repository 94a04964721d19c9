const firstPage: string | undefined = undefined;

/** A ranked list comes in pages, each with where the next begins. */
export const matchPages = {
  initialPageParam: firstPage,
  getNextPageParam: ({ next }: { next: string | null }) => next,
};
