import {
  AppError,
  JobPostingJsonLd,
  PostingDetail,
  PostingId,
  PostingList,
  SubmitPostingBody,
  Submitted,
} from '@omm/contracts';
import type { Request } from 'express';
import { ListQuery } from '../../http/list-query.ts';
import { uploadOf } from '../../http/receive-body.ts';
import { reply } from '../../http/reply.ts';
import type { Handler } from '../../http/route.ts';
import { validate, validateId } from '../../http/validate.ts';
import type { PostingService, SubmittedPosting } from './postings.service.ts';

export const submitPosting =
  (service: PostingService): Handler =>
  async (req, res, viewer) => {
    const submitted = await service.submit(viewer, submittedPosting(req));
    const status = submitted.alreadyUploaded ? 200 : 202;
    reply(res.status(status).location(`/v1/postings/${submitted.id}`), Submitted, submitted);
  };

export const listPostings =
  (service: PostingService): Handler =>
  async (req, res, viewer) => {
    const { limit } = validate(ListQuery, req.query);
    reply(res, PostingList, { items: await service.list(viewer, limit) });
  };

export const showPosting =
  (service: PostingService): Handler =>
  async (req, res, viewer) =>
    reply(res, PostingDetail, await service.get(viewer, validateId(PostingId, req.params['id'])));

export const showJobPosting =
  (service: PostingService): Handler =>
  async (req, res, viewer) => {
    const id = validateId(PostingId, req.params['id']);
    const { jobPosting, missing } = await service.jobPosting(viewer, id);
    if (missing.length > 0) res.set('missing-properties', missing.join(', '));
    reply(res.type('application/ld+json'), JobPostingJsonLd, jobPosting);
  };

export const setPostingOpen =
  (service: PostingService, open: boolean): Handler =>
  async (req, res, viewer) => {
    await service.setOpen(viewer, validateId(PostingId, req.params['id']), open);
    res.status(204).end();
  };

export const removePosting =
  (service: PostingService): Handler =>
  async (req, res, viewer) => {
    await service.remove(viewer, validateId(PostingId, req.params['id']));
    res.status(204).end();
  };

export const retryPosting =
  (service: PostingService): Handler =>
  async (req, res, viewer) => {
    const submitted = await service.retry(viewer, validateId(PostingId, req.params['id']));
    reply(res.status(202), Submitted, submitted);
  };

/** A file, or the text or HTML that was pasted; as bytes either way, so that both take the same way. */
function submittedPosting(req: Request): SubmittedPosting {
  const upload = uploadOf(req);
  if (upload) return { ...upload, title: null };
  if (req.body === undefined)
    throw new AppError('INVALID_JSON', 'Send JSON, or a file in a multipart part "file".');
  const body = validate(SubmitPostingBody, req.body);
  const [mediaType, text] = body.html === undefined ? ['text/plain', body.text] : ['text/html', body.html];
  const title = body.title?.replaceAll('\0', '') ?? null;
  return { filename: null, mediaType, bytes: Buffer.from(text ?? ''), title };
}
