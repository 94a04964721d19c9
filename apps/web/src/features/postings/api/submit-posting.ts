import { postingOperations, type SubmitPostingBody, type Submitted } from '@omm/contracts';
import { call } from '../../../lib/api-client.ts';

/** A posting as pasted text, or as a file. */
export const submitPosting = (posting: SubmitPostingBody | File): Promise<Submitted> =>
  call(postingOperations.submitPosting, posting instanceof File ? { file: posting } : { body: posting });
