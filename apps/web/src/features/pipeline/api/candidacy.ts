import { type ChangeCandidacyBody, candidacyOperations } from '@omm/contracts';
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
    queryFn: () => call(candidacyOperations.showCandidacy, { params: params(key) }),
  });

export const changeCandidacy = (key: CandidacyKey, body: ChangeCandidacyBody) =>
  call(candidacyOperations.changeCandidacy, { params: params(key), body });

export const addNote = (key: CandidacyKey, text: string) =>
  call(candidacyOperations.addNote, { params: params(key), body: { text } });

export const removeNote = (id: string) => call(candidacyOperations.removeNote, { params: { id } });
