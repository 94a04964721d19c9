import { type ChangeSearchBody, type SaveSearchBody, savedSearchOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** The own ones, and what colleagues share. */
export const searchesQuery = queryOptions({
  queryKey: ['searches'],
  queryFn: () => call(savedSearchOperations.listSearches, {}),
});

export const saveSearch = (body: SaveSearchBody) => call(savedSearchOperations.saveSearch, { body });

export const changeSearch = (id: string, body: ChangeSearchBody) =>
  call(savedSearchOperations.changeSearch, { params: { id }, body });

export const removeSearch = (id: string) => call(savedSearchOperations.removeSearch, { params: { id } });
