import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { newestPage } from '../../http/newest-page.ts';
import { escapeText } from './html.ts';
import type { JobBoardService } from './job-board.service.ts';
import { jobPage } from './job-page.ts';
import { jobsPage } from './jobs-page.ts';

type JobBoardHandlers = Pick<Handlers, 'listPublicJobs' | 'showPublicJob' | 'showSitemap' | 'showRobots'>;

export const jobBoardHandlers = (
  service: JobBoardService,
  { cursors, publicUrl }: { cursors: Cursors; publicUrl: string },
): JobBoardHandlers => ({
  async listPublicJobs({ query }) {
    const page = await newestPage(cursors, { list: 'jobs', query }, (asked) => service.list(asked));
    return { status: 200, body: jobsPage({ ...page, isFirst: query.after === undefined }, publicUrl) };
  },

  async showPublicJob({ params }) {
    const { job, jobPosting } = await service.get(params.id);
    return { status: 200, body: jobPage(job, jobPosting, publicUrl) };
  },

  async showSitemap() {
    const pages = await service.addresses();
    const urls = pages.map(
      ({ address, changedAt }) =>
        `<url><loc>${escapeText(address)}</loc><lastmod>${changedAt}</lastmod></url>\n`,
    );
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${escapeText(`${publicUrl}/jobs`)}</loc></url>
${urls.join('')}</urlset>
`;
    return { status: 200, body };
  },

  showRobots: async () => ({
    status: 200,
    body: `User-agent: *\nAllow: /jobs\nDisallow: /\n\nSitemap: ${publicUrl}/sitemap.xml\n`,
  }),
});
