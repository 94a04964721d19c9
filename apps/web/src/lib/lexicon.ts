import { serviceOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api-client.ts';

/** The names that are known; they change with the program only. */
export const lexiconQuery = queryOptions({
  queryKey: ['lexicon'],
  queryFn: () => call(serviceOperations.showLexicon, {}),
  staleTime: Number.POSITIVE_INFINITY,
});
