import type { WebhookSettings } from '@omm/config';
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
  webhooks: WebhookSettings;
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
 * A segment is 16,384 people: a second of packing when one of them is erased. Sixteen are a quarter of a million people:
 * to rank them takes less than to hand them to other jobs. Nobody scrolls past a thousand.
 */
export const rankingSizes: RankingSizes = {
  listLength: 1_000,
  segmentRows: 16_384,
  segmentsAJob: 16,
  freshToPack: 128,
};
