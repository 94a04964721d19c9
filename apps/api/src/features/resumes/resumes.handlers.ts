import { AppError, ResumeDetail, ResumeId, ResumeList, Submitted } from '@omm/contracts';
import { ResumeListQuery } from '../../http/list-query.ts';
import { uploadOf } from '../../http/receive-body.ts';
import { reply } from '../../http/reply.ts';
import type { Handler } from '../../http/route.ts';
import { validate, validateId } from '../../http/validate.ts';
import type { ResumeService } from './resumes.service.ts';

export const submitResume =
  (service: ResumeService): Handler =>
  async (req, res, viewer) => {
    const upload = uploadOf(req);
    if (!upload)
      throw new AppError('INVALID_REQUEST', 'Send multipart/form-data with one part, named "file".');
    const submitted = await service.submit(viewer, upload);
    const status = submitted.alreadyUploaded ? 200 : 202;
    reply(res.status(status).location(`/v1/resumes/${submitted.id}`), Submitted, submitted);
  };

export const listResumes =
  (service: ResumeService): Handler =>
  async (req, res, viewer) => {
    const { limit, versions } = validate(ResumeListQuery, req.query);
    const items = await service.list(viewer, { limit, allVersions: versions === 'all' });
    reply(res, ResumeList, { items });
  };

export const showResume =
  (service: ResumeService): Handler =>
  async (req, res, viewer) =>
    reply(res, ResumeDetail, await service.get(viewer, validateId(ResumeId, req.params['id'])));

export const removeResume =
  (service: ResumeService): Handler =>
  async (req, res, viewer) => {
    await service.remove(viewer, validateId(ResumeId, req.params['id']));
    res.status(204).end();
  };

export const separateResume =
  (service: ResumeService): Handler =>
  async (req, res, viewer) => {
    await service.separate(viewer, validateId(ResumeId, req.params['id']));
    res.status(204).end();
  };

export const retryResume =
  (service: ResumeService): Handler =>
  async (req, res, viewer) => {
    const submitted = await service.retry(viewer, validateId(ResumeId, req.params['id']));
    reply(res.status(202), Submitted, submitted);
  };
