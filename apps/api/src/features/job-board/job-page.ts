import type { JobPostingJsonLd } from '@omm/contracts';
import { Html, html } from './html.ts';
import { aboutJob, type PublicJob } from './jobs-page.ts';
import { layout } from './layout.ts';

/** One job: its text, and the same for search engines. */
export function jobPage(job: PublicJob, jobPosting: JobPostingJsonLd, publicUrl: string): string {
  const { id, title, organisation } = job;
  return layout({
    title: `${title}, ${organisation}`,
    description: [title, organisation, ...aboutJob(job)].join(' · '),
    address: `${publicUrl}/jobs/${id}`,
    data: html`<script type="application/ld+json">${jsonInHtml(jobPosting)}</script>`,
    body: html`<h1>${title}</h1>
<p class="about">${[organisation, ...aboutJob(job)].join(' · ')}</p>
<p><a class="act" href="/postings/${id}">See how you fit, and why</a></p>
<article aria-label="The posting">${new Html(jobPosting.description ?? '')}</article>`,
  });
}

/** A block of data that nothing in it can end. */
const jsonInHtml = (value: object): Html => new Html(JSON.stringify(value).replaceAll('<', '\\u003c'));
