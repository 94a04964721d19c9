import { type ChangeCandidacyBody, operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** A candidate on a posting. */
export interface CandidacyKey {
  postingId: string;
  resumeId: string;
}

const params = ({ postingId, resumeId }: CandidacyKey) => ({ id: postingId, resumeId });

export const candidacyQuery = (key: CandidacyKey) =>
  queryOptions({
    queryKey: ['candidacies', key.postingId, key.resumeId],
    queryFn: () => call(operations.showCandidacy, { params: params(key) }),
  });

export const changeCandidacy = (key: CandidacyKey, body: ChangeCandidacyBody) =>
  call(operations.changeCandidacy, { params: params(key), body });

export const addNote = (key: CandidacyKey, text: string) =>
  call(operations.addNote, { params: params(key), body: { text } });

export const removeNote = (id: string) => call(operations.removeNote, { params: { id } });
