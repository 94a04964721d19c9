import { type SubmitPostingBody, Submitted } from '@omm/contracts';
import { postFile, postJson, request } from '../../../lib/api-client.ts';

/** A posting as pasted text, or as a file. */
export const submitPosting = (posting: SubmitPostingBody | File): Promise<Submitted> =>
  request(Submitted, '/v1/postings', posting instanceof File ? postFile(posting) : postJson(posting));
