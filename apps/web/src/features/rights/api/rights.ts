import {
  auditOperations,
  fairnessOperations,
  rightsOperations,
  type SelfIdentification,
} from '@omm/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** What the candidate has said of sex and race or ethnicity. */
export const selfIdentificationQuery = queryOptions({
  queryKey: ['self-identification'],
  queryFn: () => call(fairnessOperations.showSelfIdentification, {}),
});

export const saveSelfIdentification = (body: SelfIdentification) =>
  call(fairnessOperations.saveSelfIdentification, { body });

/** Who saw or changed the candidate's data, newest first. */
export const seenByQuery = infiniteQueryOptions({
  queryKey: ['seen-by'],
  queryFn: ({ pageParam: after }) => call(auditOperations.listSeenBy, { query: { after, limit: 100 } }),
  ...listPages,
});

export const eraseAccount = (password: string) => call(rightsOperations.eraseAccount, { body: { password } });
