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
  withMusts,
} from '@omm/contracts';
import { extractionVersion } from '@omm/extraction/version';
import { bestFirst, qualificationsOf, rankingVersion, weighPosting } from '@omm/matching';
import {
  type After,
  type Audience,
  createPreparedPostings,
  type MatchFilters,
  type PostingRow,
  type Storage,
} from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import { hidePerson, schoolsOf } from '../../accounts/hide-person.ts';
import { hideSchoolYears } from '../../accounts/hide-schooling.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { findPosting } from '../postings/find-posting.ts';
import { findResume } from '../resumes/find-resume.ts';
import { explainerOf, withoutReasons } from './explainer.ts';
import { passes, regionsOf } from './job-offer.ts';

/** What may name somebody whom the audience may not know. */
const Anonymous = z.object({ headline: z.string().nullable(), match: Match });

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
  const { postings, resumes, matches } = storage;
  const open = createPreparedPostings(storage, explainerOf);

  const isStale = async ({ rankedVersion, isListed, organisationId }: PostingRow): Promise<boolean> =>
    rankedVersion !== null &&
    (!isListed ||
      rankedVersion !== rankingVersion(extractionVersion) ||
      (await resumes.someReadBefore(extractionVersion, organisationId)));

  return {
    /** The people for a job, best first. */
    async candidates(
      audience: Audience,
      postingId: PostingId,
      { limit, after, filters }: Page<After> & { filters: MatchFilters },
    ): Promise<Omit<CandidateMatches, 'next'> & { next: After | null }> {
      const posting = await findPosting(storage, postingId, audience);
      const { reading, rankedPeople: ranked, rankedAt, settings } = posting;
      const requirements = reading && withMusts(reading.requirements, settings);
      const rows = await matches.listForPosting(postingId, audience, { limit: limit + 1, after, ...filters });
      const shown = rows.slice(0, limit);
      const total = await matches.countForPosting(postingId, filters);
      const explainer = requirements && explainerOf({ requirements, extraction: reading.version, settings });
      const items = shown.map(({ resumeId, person, standing, headline, points, profile }) => {
        const match = profile && explainer ? explainer.explain(profile) : withoutReasons(points);
        const item = { resumeId, label: resumeLabel(resumeId, person), ...standing, headline, match };
        if (person.identified) return item;
        const quotes = { headline, match: hideSchoolYears(match) };
        return { ...item, ...hidePerson(Anonymous, quotes, { ...person, schools: schoolsOf(profile) }) };
      });
      const next = (rows.length > limit && shown.at(-1)) || null;
      const { suggested = {}, applied = {} } = requirements
        ? weighPosting(requirements, settings.weights)
        : {};
      const weights = { suggested, applied };
      return {
        postingId,
        total,
        ranked,
        stale: await isStale(posting),
        rankedAt,
        settings,
        weights,
        next,
        items,
      };
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
