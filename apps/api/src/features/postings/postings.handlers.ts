import { AppError, type BulkSubmitted, type Operations, type SubmitPostingBody } from '@omm/contracts';
import type { Audience } from '@omm/storage';
import type { z } from 'zod';
import { audienceOf } from '../../accounts/audience.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { keepJson } from '../../http/kept-json.ts';
import { newestPage } from '../../http/newest-page.ts';
import { readTogether } from '../../http/read-together.ts';
import type { Upload } from '../../http/receive-body.ts';
import { bulkRows } from './bulk-rows.ts';
import type { PostingService, SubmittedPosting } from './postings.service.ts';

type PostingHandlers = Pick<
  Handlers,
  | 'submitPosting'
  | 'submitPostings'
  | 'listPostings'
  | 'showPosting'
  | 'showJobPosting'
  | 'removePosting'
  | 'retryPosting'
  | 'setBlindReview'
  | 'closePosting'
  | 'reopenPosting'
>;

export const postingHandlers = (service: PostingService, cursors: Cursors): PostingHandlers => ({
  async submitPosting({ viewer, body, file }) {
    const submitted = await service.submit(viewer, submittedPosting(body, file));
    return {
      status: submitted.alreadyUploaded ? 200 : 202,
      headers: { location: `/v1/postings/${submitted.id}` },
      body: submitted,
    };
  },

  async submitPostings({ viewer, file }) {
    if (!file) throw new AppError('INVALID_REQUEST', 'Send multipart/form-data with one part, named "file".');
    const items: BulkSubmitted['items'] = [];
    for (const row of bulkRows(file.bytes)) {
      if (row instanceof AppError)
        items.push({ posting: null, error: { code: row.code, message: row.message } });
      else items.push({ posting: await service.submit(viewer, submittedPosting(row, null)), error: null });
    }
    return { status: 202, body: { items } };
  },

  listPostings: postingsOf(service, cursors),

  showPosting: async ({ viewer, params }) => ({ status: 200, body: await service.get(viewer, params.id) }),

  async showJobPosting({ viewer, params }) {
    const { jobPosting, missing } = await service.jobPosting(viewer, params.id);
    const headers = missing.length > 0 ? { 'missing-properties': missing.join(', ') } : {};
    return { status: 200, headers, body: jobPosting };
  },

  async removePosting({ viewer, params }) {
    await service.remove(viewer, params.id);
    return { status: 204 };
  },

  retryPosting: async ({ viewer, params }) => ({ status: 202, body: await service.retry(viewer, params.id) }),

  setBlindReview: async ({ viewer, params, body }) => ({
    status: 204,
    about: await service.setBlindReview(viewer, params.id, body.hiddenUntil),
  }),

  async closePosting({ viewer, params }) {
    await service.setOpen(viewer, params.id, false);
    return { status: 204 };
  },

  async reopenPosting({ viewer, params }) {
    await service.setOpen(viewer, params.id, true);
    return { status: 204 };
  },
});

interface AskedPostings {
  audience: Audience;
  query: z.output<Operations['listPostings']['query']>;
}

function postingsOf(service: PostingService, cursors: Cursors): PostingHandlers['listPostings'] {
  const read = readTogether(async ({ audience, query }: AskedPostings) => {
    const list = { list: 'postings', query };
    const body = await newestPage(cursors, list, (page) => service.list(audience, page));
    keepJson(body);
    return { status: 200, body } as const;
  });
  return ({ viewer, query }) => read({ audience: audienceOf(viewer), query });
}

/** A file, or the text or HTML that was pasted; as bytes either way, so that both take the same way. */
function submittedPosting(body: SubmitPostingBody | undefined, file: Upload | null): SubmittedPosting {
  if (file) return { ...file, title: null };
  if (!body) throw new AppError('INVALID_JSON', 'Send JSON, or a file in a multipart part "file".');
  const [mediaType, text] = body.html === undefined ? ['text/plain', body.text] : ['text/html', body.html];
  const title = body.title?.replaceAll('\0', '') ?? null;
  return { filename: null, mediaType, bytes: Buffer.from(text ?? ''), title };
}
