import { z } from 'zod';
import {
  ChangeSearchBody,
  SavedSearch,
  SavedSearchList,
  SaveSearchBody,
  SearchResults,
} from '../saved-search.ts';
import { MatchesQuery } from './lists.ts';
import { type Operation, patch, post, read, remove } from './operation.ts';

const tag = 'Saved searches';
const roles = ['recruiter'] as const;
const path = '/v1/searches/:id' as const;
const params = z.strictObject({ id: SavedSearch.shape.id });

export const savedSearchOperations = {
  listSearches: {
    ...read,
    path: '/v1/searches',
    tag,
    summary: 'The searches that one has saved, and those that colleagues share, by name',
    roles,
    scope: 'read:matches',
    replies: { 200: SavedSearchList },
  },
  saveSearch: {
    ...post,
    path: '/v1/searches',
    tag,
    summary: 'Save a search of one posting’s candidates, or of those of all open postings',
    roles,
    body: SaveSearchBody,
    replies: { 201: SavedSearch },
    errors: ['CONFLICT', 'NOT_FOUND'],
  },
  changeSearch: {
    ...patch,
    path,
    tag,
    summary: 'Change a saved search',
    roles,
    params,
    body: ChangeSearchBody,
    replies: { 200: SavedSearch },
  },
  removeSearch: {
    ...remove,
    path,
    tag,
    summary: 'Remove a saved search',
    roles,
    params,
    replies: { 204: null },
  },
  runSearch: {
    ...read,
    path: `${path}/matches`,
    tag,
    audited: true,
    summary: 'Who is found by a saved search, in its order',
    roles,
    scope: 'read:matches',
    params,
    query: MatchesQuery,
    replies: { 200: SearchResults },
  },
} as const satisfies Record<string, Operation>;
