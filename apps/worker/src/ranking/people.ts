import { AppError, type ResumeId } from '@omm/contracts';
import { type Candidate, type Segment as Columns, qualificationsOf, segmentFromBytes } from '@omm/matching';
import { createKept, type FreshResume, type Segment, type Storage } from '@omm/storage';

/** The rows of a segment, and which of them no longer stand for anybody. */
export interface Rows {
  id: string;
  columns: Columns;
  dead: ReadonlySet<number>;
}

export interface PeopleSource {
  /** Null where one has been replaced since it was listed. What other code has packed and this cannot read is left out. */
  rowsOf(segments: readonly Segment[]): Promise<Rows[] | null>;
  /** Without those whom another ruleset has read, in words that mean nothing to this one. */
  candidates(fresh: readonly FreshResume[]): Promise<ReadonlyMap<ResumeId, Candidate>>;
  /** Lets go of those who have been erased, or packed anew, since they were read. */
  forgetGone(): Promise<void>;
}

/** As many who stand in no segment yet are kept between two rankings. */
const freshKept = 5_000;

/** Reads people from the database once: neither a segment nor a revision ever changes. */
export function createPeople({ segments, resumes }: Storage, cacheBytes: number): PeopleSource {
  const kept = new Map<string, { columns: Columns; size: number }>();
  let size = 0;

  const keep = (id: string, columns: Columns, bytes: number): void => {
    kept.set(id, { columns, size: bytes });
    size += bytes;
    for (const [oldest, { size: freed }] of kept) {
      if (size <= cacheBytes || oldest === id) break;
      kept.delete(oldest);
      size -= freed;
    }
  };

  const columnsOf = async (id: string): Promise<Columns | null> => {
    const known = kept.get(id);
    if (known !== undefined) {
      kept.delete(id);
      kept.set(id, known);
      return known.columns;
    }
    const bytes = await segments.bytes(id);
    if (bytes === null) return null;
    const columns = segmentFromBytes(bytes);
    if (!kept.has(id)) keep(id, columns, bytes.length);
    return columns;
  };

  const keepCandidates = () =>
    createKept<ResumeId, Candidate>(freshKept, async (ids) => {
      const profiles = await resumes.profiles(ids);
      return new Map(
        profiles.flatMap(({ id, profile }) =>
          profile === null ? [] : [[id, { id, who: qualificationsOf(profile) }] as const],
        ),
      );
    });
  let candidates = keepCandidates();

  return {
    async rowsOf(listed) {
      const rows: Rows[] = [];
      for (const { id, dead } of listed) {
        const columns = await columnsOf(id).catch(unreadable);
        if (columns === null) return null;
        if (columns !== 'unreadable') rows.push({ id, columns, dead });
      }
      return rows;
    },
    candidates: (fresh) => candidates(fresh),
    async forgetGone() {
      const present = await segments.ofIds([...kept.keys()]);
      const ids = new Set(present.map(({ id }) => id));
      for (const [id, { size: freed }] of kept) {
        if (ids.has(id)) continue;
        kept.delete(id);
        size -= freed;
      }
      candidates = keepCandidates();
    },
  };
}

function unreadable(error: unknown): 'unreadable' {
  if (error instanceof AppError && error.code === 'CONFLICT') return 'unreadable';
  throw error;
}
