import { z } from 'zod';
import { Stage } from './candidacy.ts';
import { PostingId, ResumeId } from './ids.ts';
import { JudgementStatus, Match } from './match.ts';
import { RankingSettings } from './ranking-settings.ts';

/** What somebody's score was, and of which reading of the resume. */
export const ScoredPerson = z.object({
  resumeId: ResumeId,
  resumeRevision: z.int(),
  ...Match.pick({ score: true, coverage: true, verdict: true }).shape,
  /** How the posting's musts were judged, by requirement id. */
  musts: z.record(z.string(), JudgementStatus),
});
export type ScoredPerson = z.infer<typeof ScoredPerson>;

/** By which a score can be made again. */
export const ScoringInputs = z.object({
  postingRevision: z.int(),
  /** Of the rules that read the documents, of those that scored, and of what the source documents are taken to say. */
  versions: z.object({ extraction: z.string(), matching: z.string(), requirementModel: z.string() }),
  settings: RankingSettings,
});
export type ScoringInputs = z.infer<typeof ScoringInputs>;

/** A ranked list was made, or a candidate moved to a stage. */
export const ScoringDecision = z.object({
  id: z.int().positive(),
  at: z.iso.datetime(),
  kind: z.enum(['list', 'stage']),
  postingId: PostingId,
  ...ScoringInputs.shape,
  /** How many people the list was chosen from; null: no list was made. */
  ranked: z.int().nonnegative().nullable(),
  /** To which somebody was moved; null: nobody was. */
  stage: Stage.nullable(),
  /** Account or API key; null: a list makes itself. */
  byId: z.string().nullable(),
  /** The best of the list, best first, or who was moved; without those whose data were erased. */
  results: z.array(ScoredPerson),
});
export type ScoringDecision = z.infer<typeof ScoringDecision>;

/** Newest first. */
export const ScoringLog = z.object({ items: z.array(ScoringDecision), next: z.string().nullable() });

export const ScoringFilters = z.strictObject({
  posting: PostingId.optional(),
  resume: ResumeId.optional(),
  kind: ScoringDecision.shape.kind.optional(),
  from: z.iso.datetime().optional(),
  to: z.iso.datetime().optional(),
});
export type ScoringFilters = z.infer<typeof ScoringFilters>;

/** For the candidate: the own scores alone, and not what colleagues decided by them. */
export const OwnScore = ScoredPerson.extend({
  at: z.iso.datetime(),
  postingId: PostingId,
  /** Null where the posting is gone. */
  title: z.string().nullable(),
  organisation: z.string(),
  ...ScoringInputs.shape,
});
export const OwnScores = z.object({ items: z.array(OwnScore), next: z.string().nullable() });
