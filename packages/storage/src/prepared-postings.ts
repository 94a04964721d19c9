import type { OrganisationId, PostingId } from '@omm/contracts';
import type { Audience } from './audience.ts';
import { createKept } from './kept.ts';
import type { OpenPosting, RankablePosting } from './repositories/postings.ts';
import type { Storage } from './storage.ts';

type Prepared<Made> = OpenPosting & { prepared: Made };

export interface PreparedPostings<Made> {
  /** Those that rank a resume of this owner (null: a candidate's own), as far as the audience may see them. */
  openTo(organisationId: OrganisationId | null, audience: Audience): Promise<Prepared<Made>[]>;
  /** Undefined where it is not read. */
  of(posting: Pick<OpenPosting, 'id' | 'revision'>): Promise<Made | undefined>;
}

const keptAtMost = 10_000;

/** Makes a posting ready to score people once for each of its readings. */
export function createPreparedPostings<Made>(
  { postings }: Pick<Storage, 'postings'>,
  prepare: (posting: RankablePosting) => Made,
): PreparedPostings<Made> {
  const kept = createKept<PostingId, Made>(keptAtMost, async (ids) => {
    const read = await postings.rankableAmong(ids);
    return new Map(read.map((posting) => [posting.id, prepare(posting)]));
  });
  return {
    of: async (posting) => (await kept([posting])).get(posting.id),
    async openTo(organisationId, audience) {
      const open = await postings.openTo(organisationId, audience);
      const made = await kept(open);
      return open.flatMap((posting) => {
        const prepared = made.get(posting.id);
        return prepared === undefined ? [] : [{ ...posting, prepared }];
      });
    },
  };
}
