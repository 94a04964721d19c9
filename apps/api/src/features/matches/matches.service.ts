import {
  AppError,
  type CandidateMatches,
  type JobFilters,
  Match,
  type PostingId,
  type PostingMatches,
  type RankingSettings,
  type ResumeId,
  requirementsIn,
} from '@omm/contracts';
import { extractionVersion } from '@omm/extraction/version';
import { bestFirst, qualificationsOf, rankingVersion } from '@omm/matching';
import {
  type After,
  type Audience,
  createPreparedPostings,
  type MatchFilters,
  type Storage,
} from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import { hidePerson, schoolsOf } from '../../accounts/hide-person.ts';
import { hideSchoolYears } from '../../accounts/hide-schooling.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { findPosting, noSuchPosting } from '../postings/find-posting.ts';
import { findResume } from '../resumes/find-resume.ts';
import { explainerOf } from './explainer.ts';
import { passes, regionsOf } from './job-offer.ts';
import { createShownMatches } from './shown-matches.ts';

const rules = { reading: extractionVersion, ranking: rankingVersion(extractionVersion) };

interface Page<After> {
  limit: number;
  /** The last row of the page before. */
  after: After | null;
}

interface Job {
  id: PostingId;
  points: After['points'];
}

/** The order of a list of jobs. */
const jobsBestFirst = (a: Job, b: Job): number =>
  bestFirst(a.points, b.points) || (a.id < b.id ? -1 : Number(a.id > b.id));

export type MatchService = ReturnType<typeof createMatchService>;

/** The lists hold who stands where; why is worked out for the page that is read. */
export function createMatchService(
  storage: Pick<Storage, 'postings' | 'resumes' | 'matches'>,
  accounts: Pick<Accounts, 'organisationNames'>,
) {
  const { postings, matches } = storage;
  const open = createPreparedPostings(storage, explainerOf);
  const show = createShownMatches(storage, open);

  return {
    /** The people for a job, best first. */
    async candidates(
      audience: Audience,
      postingId: PostingId,
      { limit, after, filters }: Page<After> & { filters: MatchFilters },
    ): Promise<Omit<CandidateMatches, 'next'> & { next: After | null }> {
      const head = await matches.headForPosting(postingId, audience, rules);
      if (!head) throw noSuchPosting();
      const { revision, ...list } = head;
      const rows = await matches.listForPosting(postingId, audience, { limit: limit + 1, after, ...filters });
      const page = rows.slice(0, limit);
      const isFiltered = Object.values(filters).some((filter) => filter !== undefined);
      const total = isFiltered ? await matches.countForPosting(postingId, filters) : list.total;
      const { weights, shown } = await show({ id: postingId, revision }, page);
      const items = shown.map(({ resumeId, person, standing, headline, match }) => ({
        resumeId,
        label: resumeLabel(resumeId, person),
        ...standing,
        headline,
        match,
      }));
      const next = (rows.length > limit && page.at(-1)) || null;
      return { ...list, postingId, total, weights, next, items };
    },

    /** By ids that the posting's reading has: one that is wrong would seem to be obeyed. */
    async setRanking(viewer: Viewer, postingId: PostingId, settings: RankingSettings): Promise<void> {
      const posting = await findPosting(storage, postingId, audienceOf(viewer));
      if (posting.reading === null) throw new AppError('CONFLICT', 'The posting is not read yet.');
      const ids = new Set(requirementsIn(posting.reading.requirements.root).map(({ id }) => id));
      const isKnown = (id: string) => ids.has(id);
      const weighed = Object.keys(settings.weights).every((id) => id === 'role' || isKnown(id));
      if (!weighed || !Object.keys(settings.musts).every(isKnown))
        throw new AppError('INVALID_REQUEST', 'weights, musts: the posting has no such requirement.');
      await postings.setRanking(postingId, settings);
    },

    /** The open jobs for a person, best first: a candidate's of all organisations, a recruiter's of the own one. */
    async jobs(
      viewer: Viewer,
      resumeId: ResumeId,
      { limit, after, filters }: Page<Job> & { filters: JobFilters },
    ): Promise<Omit<PostingMatches, 'next'> & { next: Job | null }> {
      const audience = audienceOf(viewer);
      const resume = await findResume(storage, resumeId, audience);
      const { reading, organisationId, person } = resume;
      if (reading === null || !resume.ranked)
        return { resumeId, total: 0, regions: [], next: null, items: [] };
      const schools = schoolsOf(reading.profile);
      const who = qualificationsOf(reading.profile);
      const all = (await open.openTo(organisationId, audience)).map((job) => ({
        ...job,
        points: job.prepared.points(who),
        offer: job.prepared.offer,
      }));
      const jobs = all.filter((job) => passes(job, filters)).toSorted(jobsBestFirst);
      const left = after ? jobs.filter((job) => jobsBestFirst(job, after) > 0) : jobs;
      const shown = left.slice(0, limit);
      const names = await accounts.organisationNames(shown.map((job) => job.organisationId));
      const items = shown.map(({ id, title, organisationId: of, offer, prepared }) => {
        const match = prepared.explain(reading.profile);
        return {
          postingId: id,
          title,
          organisation: names.get(of) ?? '',
          offer,
          match: person.identified
            ? match
            : hidePerson(Match, hideSchoolYears(match), { ...person, schools }),
        };
      });
      const last = left.length > limit ? shown.at(-1) : undefined;
      return { resumeId, total: jobs.length, regions: regionsOf(all), next: last ?? null, items };
    },
  };
}
