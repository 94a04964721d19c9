import { encodeSegment, type Program } from '@omm/matching';
import { type JobSplit, RankedSegments } from '@omm/queue';
import type { People, RankablePosting, Segment } from '@omm/storage';
import type { Dependencies } from '../handlers/dependencies.ts';
import { type BestOptions, type BestRow, bestOf, mergeBest } from './best-of.ts';
import { inGroups } from './in-groups.ts';
import type { Rows } from './people.ts';

/** What the parts of the job have found; null: it has not been split. */
type Parts = readonly unknown[] | null;

export interface RankedPeople {
  status: 'ranked';
  best: BestRow[];
  /** How many were ranked, of whom these are the best. */
  people: number;
  /** False where some are packed in a way that this code cannot read: they will be packed anew. */
  isComplete: boolean;
}

interface Ranking {
  posting: RankablePosting;
  program: Program;
  options: BestOptions;
  signal: AbortSignal;
  parts: Parts;
  /** The jobs that rank these segments. */
  jobsFor(segments: readonly Segment[]): JobSplit['into'][number];
}

/**
 * The best of all whom the posting ranks. Many segments are left to the workers that are free; what their jobs have
 * found is put together with who came meanwhile. A segment that has been replaced since is ranked here, as the new one.
 */
export async function rankPeople(deps: Dependencies, ranking: Ranking): Promise<RankedPeople | JobSplit> {
  const { posting, program, options, signal, parts } = ranking;
  const { segmentsAJob } = deps.ranking;
  const people = await deps.storage.segments.ofPosting(posting.organisationId);
  const done = new Map((parts ?? []).flatMap((part) => RankedSegments.parse(part)).map(toEntry));
  const left = people.segments.filter(({ id }) => !done.has(id));
  if (parts === null && left.length > segmentsAJob) {
    return { status: 'split', into: inGroups(left, segmentsAJob).map(ranking.jobsFor) };
  }
  const rows = await deps.people.rowsOf(left);
  if (rows === null) return rankPeople(deps, ranking);
  const found = await bestOf(program, [...rows, ...(await freshRows(deps, people))], { ...options, signal });
  const fromParts = people.segments.flatMap(({ id, dead }) =>
    (done.get(id) ?? []).filter(({ row }) => !dead.has(row)).map((row) => ({ ...row, segmentId: id })),
  );
  return {
    status: 'ranked',
    best: mergeBest([found, fromParts], options.count),
    people: people.segments.reduce((sum, { rows, dead }) => sum + rows - dead.size, people.fresh.length),
    isComplete: rows.length === left.length,
  };
}

const toEntry = ({ segmentId, rows }: RankedSegments[number]) => [segmentId, rows] as const;

/** Who is packed nowhere yet, packed for this ranking alone. */
async function freshRows({ people, ranking }: Dependencies, { fresh }: People): Promise<Rows[]> {
  const groups = inGroups([...(await people.candidates(fresh)).values()], ranking.segmentRows);
  return groups.map((group) => ({ id: 'fresh', columns: encodeSegment(group), dead: new Set() }));
}
