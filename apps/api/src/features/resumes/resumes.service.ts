import {
  AppError,
  type ResumeDetail,
  type ResumeId,
  type ResumeItem,
  ResumeReading,
  type Submitted,
} from '@omm/contracts';
import { credentialPlan } from '@omm/requirement-model';
import type {
  KnownPerson,
  ListOptions,
  NewResume,
  ResumeRow,
  ResumeWithReading,
  Storage,
} from '@omm/storage';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import { hidePerson, schoolsOf } from '../../accounts/hide-person.ts';
import { hideSchooling } from '../../accounts/hide-schooling.ts';
import { isOwn } from '../../accounts/is-own.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import { findOwnKnownResume, findOwnResume, findResume } from './find-resume.ts';

export type SubmittedResume = Omit<NewResume, 'createdBy' | 'organisationId'>;
export type ResumeService = ReturnType<typeof createResumeService>;

export const createResumeService = ({ resumes, documents }: Pick<Storage, 'resumes' | 'documents'>) => {
  const find = (viewer: Viewer, id: ResumeId) => findResume({ resumes }, id, audienceOf(viewer));
  const findOwn = (viewer: Viewer, id: ResumeId) => findOwnResume({ resumes }, id, viewer);

  return {
    /** A candidate's goes to the pool, a recruiter's stays with the organisation. */
    async submit(viewer: Viewer, resume: SubmittedResume): Promise<Submitted> {
      const organisationId = viewer.role === 'candidate' ? null : organisationOf(viewer);
      const { id, status, isCopy } = await resumes.submit({
        ...resume,
        organisationId,
        createdBy: viewer.id,
      });
      return { id, status, ...(isCopy ? { alreadyUploaded: true } : {}) };
    },

    async list(viewer: Viewer, options: ListOptions) {
      const { items, next } = await resumes.list(audienceOf(viewer), options);
      return { items: items.map(itemOf), next };
    },

    async get(viewer: Viewer, id: ResumeId): Promise<ResumeDetail> {
      const resume = await find(viewer, id);
      const own = isOwn(viewer, resume);
      if (!resume.person.identified) return { ...anonymousDetailOf(resume), own };
      return { ...detailOf(viewer, resume), own, versions: own ? await resumes.versions(id) : [] };
    },

    /** Whoever owns it knows better than its email address whose it is. */
    async separate(viewer: Viewer, id: ResumeId): Promise<void> {
      await findOwnKnownResume({ resumes }, id, viewer);
      const separated = await resumes.separate(id);
      if (!separated) throw new AppError('CONFLICT', 'This resume has no other version.');
    },

    async remove(viewer: Viewer, id: ResumeId): Promise<void> {
      await findOwn(viewer, id);
      await documents.remove(id);
    },

    async retry(viewer: Viewer, id: ResumeId): Promise<Submitted> {
      await findOwn(viewer, id);
      const again = await documents.retry(id);
      if (!again) throw new AppError('CONFLICT', 'Only a resume that could not be read can be tried again.');
      return { id, status: 'received' };
    },
  };
};

function itemOf({ person, ...row }: ResumeRow): ResumeItem {
  const { id, matchCount, current, status, error, filename, createdAt } = row;
  return { id, label: resumeLabel(id, person), matchCount, current, status, error, filename, createdAt };
}

/** What to change and which credentials are within reach is said to the candidate alone. */
const detailOf = (viewer: Viewer, row: ResumeWithReading): Omit<ResumeDetail, 'own' | 'versions'> => ({
  ...itemOf(row),
  identified: true,
  text: row.text,
  reading: row.reading && {
    ...row.reading,
    findings: viewer.role === 'candidate' ? row.reading.findings : [],
  },
  credentialPlan: viewer.role === 'candidate' && row.reading ? credentialPlan(row.reading.profile) : [],
});

/**
 * Of whom a recruiter may not know, a stranger in the pool or somebody who is reviewed blind, the profile and its quotes:
 * no name, no contact, no full text.
 */
const anonymousDetailOf = (row: ResumeWithReading): Omit<ResumeDetail, 'own'> => ({
  ...itemOf(row),
  identified: false,
  versions: [],
  text: null,
  reading: row.reading && anonymousReading(row.reading, row.person),
  credentialPlan: [],
});

function anonymousReading(reading: ResumeReading, person: KnownPerson): ResumeReading {
  const shown = { ...reading, profile: hideSchooling(reading.profile), warnings: [], findings: [] };
  return hidePerson(ResumeReading, shown, { ...person, schools: schoolsOf(reading.profile) });
}
