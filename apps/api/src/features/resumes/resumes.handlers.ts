import { AppError } from '@omm/contracts';
import { toJsonResume } from '@omm/extraction/json-resume';
import { attachment } from '../../http/attachment.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { newestPage } from '../../http/newest-page.ts';
import type { ResumeService } from './resumes.service.ts';

type ResumeHandlers = Pick<
  Handlers,
  | 'submitResume'
  | 'listResumes'
  | 'showResume'
  | 'showJsonResume'
  | 'removeResume'
  | 'retryResume'
  | 'separateResume'
>;

export const resumeHandlers = (service: ResumeService, cursors: Cursors): ResumeHandlers => ({
  async submitResume({ viewer, file }) {
    if (!file) throw new AppError('INVALID_REQUEST', 'Send multipart/form-data with one part, named "file".');
    const submitted = await service.submit(viewer, file);
    return {
      status: submitted.alreadyUploaded ? 200 : 202,
      about: [submitted.id],
      headers: { location: `/v1/resumes/${submitted.id}` },
      body: submitted,
    };
  },

  async listResumes({ viewer, query }) {
    const body = await newestPage(cursors, { list: 'resumes', query }, ({ versions, ...page }) =>
      service.list(viewer, { ...page, allVersions: versions === 'all' }),
    );
    return { status: 200, about: body.items.map(({ id }) => id), body };
  },

  showResume: async ({ viewer, params }) => ({
    status: 200,
    about: [params.id],
    body: await service.get(viewer, params.id),
  }),

  async showJsonResume({ viewer, params }) {
    const { reading } = await service.get(viewer, params.id);
    if (reading === null) throw new AppError('CONFLICT', 'The resume is not read yet.');
    const headers = attachment('resume.json');
    return { status: 200, about: [params.id], headers, body: toJsonResume(reading) };
  },

  async removeResume({ viewer, params }) {
    await service.remove(viewer, params.id);
    return { status: 204, about: [params.id] };
  },

  retryResume: async ({ viewer, params }) => ({
    status: 202,
    about: [params.id],
    body: await service.retry(viewer, params.id),
  }),

  async separateResume({ viewer, params }) {
    await service.separate(viewer, params.id);
    return { status: 204, about: [params.id] };
  },
});
