import type { Pay, PostingId, PostingSummary } from '@omm/contracts';
import { html } from './html.ts';
import { layout } from './layout.ts';

export interface PublicJob {
  id: PostingId;
  title: string;
  organisation: string;
  /** ISO 8601. */
  postedAt: string;
  summary: Pick<PostingSummary, 'location' | 'employmentTypes' | 'pay' | 'remote'>;
}

interface JobList {
  items: readonly PublicJob[];
  /** Of the page that follows; null on the last. */
  next: string | null;
  isFirst: boolean;
}

/** The open jobs, newest first. */
export const jobsPage = ({ items, next, isFirst }: JobList, publicUrl: string): string =>
  layout({
    title: 'Jobs in medical offices',
    description: 'Open jobs in medical offices: managers, front desks, billing.',
    address: `${publicUrl}/jobs`,
    body: html`<h1>Jobs in medical offices</h1>
${
  items.length === 0
    ? html`<p>${isFirst ? 'No job is open at the moment.' : 'These were all.'}</p>`
    : html`<ul class="jobs">${items.map(entry)}</ul>`
}
${next && html`<p><a rel="next" href="/jobs?after=${encodeURIComponent(next)}">More jobs</a></p>`}`,
  });

const entry = (job: PublicJob) => html`<li>
<h2><a href="/jobs/${job.id}">${job.title}</a></h2>
<p class="about">${[job.organisation, ...aboutJob(job)].join(' · ')}</p>
</li>`;

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Where, how much, for how much, since when: as far as the posting says. */
export const aboutJob = ({ summary, postedAt }: PublicJob): string[] =>
  [
    summary.location,
    summary.remote,
    summary.employmentTypes.join(', '),
    summary.pay && payWords(summary.pay),
    `posted ${day.format(new Date(postedAt))}`,
  ].filter((word): word is string => Boolean(word));

/** '$22 – $27 per hour' */
function payWords({ min, max, currency, period }: Pay): string {
  const money = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return `${min === max ? money.format(min) : `${money.format(min)} – ${money.format(max)}`} per ${period}`;
}
