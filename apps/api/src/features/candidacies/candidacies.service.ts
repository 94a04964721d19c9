import {
  AppError,
  type Candidacy,
  type ChangeCandidacyBody,
  type Note,
  type Pipeline,
  type PostingId,
  type ResumeId,
  type UserId,
} from '@omm/contracts';
import { scoringRecordOf } from '@omm/matching';
import type { PipelinePage, PipelinePlace, StageScoring, Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import { hiderOf } from '../../accounts/hide-person.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';

interface Key {
  postingId: PostingId;
  resumeId: ResumeId;
}

export type CandidacyService = ReturnType<typeof createCandidacyService>;

export function createCandidacyService(
  {
    candidacies,
    pipeline,
    postings,
    resumes,
  }: Pick<Storage, 'candidacies' | 'pipeline' | 'postings' | 'resumes'>,
  accounts: Pick<Accounts, 'personNames' | 'isMember'>,
) {
  const get = async (viewer: Viewer, key: Key): Promise<Candidacy> => {
    const found = await candidacies.get(key, audienceOf(viewer));
    if (!found) throw notFound();
    const { person, assigneeId, history, notes, ...candidacy } = found;
    const ids = [...history, ...notes].map(({ byId }) => byId);
    const names = await accounts.personNames(assigneeId ? [...ids, assigneeId] : ids);
    const label = resumeLabel(key.resumeId, person);
    const hide = person.identified ? asIs : hiderOf(person);
    return {
      ...key,
      ...candidacy,
      reason: candidacy.reason && hide(candidacy.reason),
      label,
      assignee: assigneeId && { id: assigneeId, name: names.get(assigneeId) ?? null },
      // What the candidate did, the candidate did: under no other name than the page's.
      history: history
        .map((entry) => ({ ...entry, reason: entry.reason && hide(entry.reason) }))
        .map((entry) => (entry.kind === 'stage' ? named(names, entry) : { ...without(entry), by: label })),
      notes: notes.map((note) => named(names, { ...note, text: hide(note.text) })),
    };
  };

  /** Null where one of them is not read. */
  const scoringOf = async ({ postingId, resumeId }: Key): Promise<StageScoring | null> => {
    const posting = await postings.rankable(postingId);
    const [person] = await resumes.profiles([resumeId]);
    if (!posting || !person?.profile) return null;
    const { inputs, scoreOf } = scoringRecordOf(posting);
    return { inputs, result: { resumeId, resumeRevision: person.revision, ...scoreOf(person.profile) } };
  };

  const requireColleague = async (key: Key, assigneeId: UserId): Promise<void> => {
    const posting = await postings.get(key.postingId, { kind: 'everyone' });
    if (posting && (await accounts.isMember(posting.organisationId, assigneeId))) return;
    throw new AppError('INVALID_REQUEST', 'assigneeId: This is nobody of the organisation.');
  };

  return {
    get,

    async change(viewer: Viewer, key: Key, change: ChangeCandidacyBody): Promise<Candidacy> {
      await get(viewer, key);
      if (change.assigneeId) await requireColleague(key, change.assigneeId);
      const tags = change.tags && [...new Set(change.tags)];
      const scoring = change.stage ? await scoringOf(key) : null;
      const decided = { ...change, tags, byId: viewer.id, scoring };
      const changed = await candidacies.change(key, audienceOf(viewer), decided);
      if (!changed) throw notFound();
      return get(viewer, key);
    },

    async addNote(viewer: Viewer, key: Key, text: string): Promise<Note> {
      const note = await candidacies.addNote(key, audienceOf(viewer), { text, byId: viewer.id });
      if (!note) throw notFound();
      return { ...without(note), by: viewer.name };
    },

    /** Says about whom it was. */
    async removeNote(viewer: Viewer, id: string): Promise<ResumeId> {
      const resumeId = await candidacies.removeNote(id, audienceOf(viewer));
      if (!resumeId) throw new AppError('NOT_FOUND', 'There is no such note that you may see.');
      return resumeId;
    },

    async pipeline(
      viewer: Viewer,
      postingId: PostingId,
      { limit, ...page }: PipelinePage,
    ): Promise<Pick<Pipeline, 'items'> & { next: PipelinePlace | null }> {
      const audience = audienceOf(viewer);
      if (!(await postings.get(postingId, audience))) throw notFound();
      const rows = await pipeline.ofPosting(postingId, audience, { ...page, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      const names = await accounts.personNames(shown.flatMap(({ assigneeId }) => assigneeId ?? []));
      const items = shown.map(({ person, assigneeId, place: _, ...row }) => {
        const hide = person.identified ? asIs : hiderOf(person);
        return {
          ...row,
          headline: row.headline && hide(row.headline),
          label: resumeLabel(row.resumeId, person),
          assignee: assigneeId && (names.get(assigneeId) ?? null),
        };
      });
      return { items, next: (rows.length > limit && shown.at(-1)?.place) || null };
    },
  };
}

const asIs = (text: string): string => text;

const notFound = () => new AppError('NOT_FOUND', 'There is no such candidate on a posting that you may see.');

const without = <T extends { byId: UserId }>({ byId: _, ...rest }: T) => rest;

const named = <T extends { byId: UserId }>(names: ReadonlyMap<string, string>, entry: T) => ({
  ...without(entry),
  by: names.get(entry.byId) ?? null,
});
