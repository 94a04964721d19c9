import { z } from 'zod';
import { BlindReviewBody } from '../api.ts';
import { AddNoteBody, Candidacy, ChangeCandidacyBody, Note, Pipeline } from '../candidacy.ts';
import { PostingId, ResumeId } from '../ids.ts';
import { PipelineQuery } from './lists.ts';
import { type Operation, patch, post, read, remove } from './operation.ts';

const tag = 'Pipeline';
const roles = ['recruiter', 'admin'] as const;
const path = '/v1/postings/:id/candidates/:resumeId' as const;
const params = z.strictObject({ id: PostingId, resumeId: ResumeId });
const reading = { tag, roles, scope: 'read:matches', audited: true } as const;
const writing = { tag, roles, scope: 'write:matches', audited: true } as const;

export const candidacyOperations = {
  listPipeline: {
    ...read,
    ...reading,
    path: '/v1/postings/:id/pipeline',
    summary: 'Who has applied to a posting or is worked with on it, and how far each has come',
    params: z.strictObject({ id: PostingId }),
    query: PipelineQuery,
    replies: { 200: Pipeline },
  },
  showCandidacy: {
    ...read,
    ...reading,
    path,
    summary: 'How far a candidate has come with a posting, with history and notes',
    params,
    replies: { 200: Candidacy },
  },
  changeCandidacy: {
    ...patch,
    ...writing,
    path,
    summary: 'Move a candidate to a stage, tag, or assign to a colleague',
    params,
    body: ChangeCandidacyBody,
    changes: 'showCandidacy',
    replies: { 200: Candidacy },
  },
  addNote: {
    ...post,
    ...writing,
    path: `${path}/notes`,
    summary: 'Write a note about a candidate on a posting',
    params,
    body: AddNoteBody,
    replies: { 201: Note },
  },
  removeNote: {
    ...remove,
    ...writing,
    path: '/v1/notes/:id',
    summary: 'Remove a note',
    params: z.strictObject({ id: Note.shape.id }),
    replies: { 204: null },
  },
  setBlindReview: {
    ...post,
    tag,
    roles,
    scope: 'write:postings',
    path: '/v1/postings/:id/blind-review',
    params: z.strictObject({ id: PostingId }),
    changes: 'showPosting',
    audited: true,
    summary: 'Hide from recruiters who the candidates are until a stage, or end that',
    description:
      'People are nameless everywhere in the organisation, for the same id on another list would name them, until one of its postings has them far enough. Once somebody has applied or is worked with, only an owner tells earlier who they are.',
    body: BlindReviewBody,
    replies: { 204: null },
  },
} as const satisfies Record<string, Operation>;
