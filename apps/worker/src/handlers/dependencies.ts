import type { DocumentReader } from '@omm/documents';
import type { PreparedPostings, Storage } from '@omm/storage';
import type { ListGate } from '../ranking/list-gate.ts';
import type { PeopleSource } from '../ranking/people.ts';

export interface Dependencies {
  storage: Storage;
  reader: DocumentReader;
  people: PeopleSource;
  openPostings: PreparedPostings<ListGate>;
  ranking: RankingSizes;
  /** The day up to which an open position counts, 'YYYY-MM-DD'. */
  today(): string;
}

export interface RankingSizes {
  /** The best that a posting keeps. */
  listLength: number;
  /** Rows of a full segment. */
  segmentRows: number;
  /** A ranking of more segments is split into jobs of this many. */
  segmentsAJob: number;
  /** This many who stand in no segment are packed into one. */
  freshToPack: number;
}

/**
 * A segment is 16,384 people: some 150 ms of scoring between two turns of other jobs, and of packing when one of them
 * is erased. Nobody scrolls past a thousand.
 */
export const rankingSizes: RankingSizes = {
  listLength: 1_000,
  segmentRows: 16_384,
  segmentsAJob: 4,
  freshToPack: 128,
};
