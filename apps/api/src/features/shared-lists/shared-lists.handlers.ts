import { randomBytes } from 'node:crypto';
import { AppError, Match, ResumeId } from '@omm/contracts';
import type { SharedLinkRow, Storage } from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf } from '../../accounts/audience.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import type { MatchService } from '../matches/matches.service.ts';
import { findPosting } from '../postings/find-posting.ts';

type SharedListHandlers = Pick<Handlers, 'shareList' | 'listShares' | 'revokeShare' | 'showSharedList'>;

interface Services {
  storage: Pick<Storage, 'sharedLists' | 'postings'>;
  accounts: Pick<Accounts, 'personNames' | 'organisationNames'>;
  matches: Pick<MatchService, 'candidates'>;
  cursors: Cursors;
}

/** The last row of a page. */
const Place = z.object({
  resumeId: ResumeId,
  points: Match.pick({ score: true, coverage: true, experience: true }),
});

const tokenBytes = 32;

export function sharedListHandlers({ storage, accounts, matches, cursors }: Services): SharedListHandlers {
  const { sharedLists } = storage;

  return {
    async shareList({ viewer, params, body }) {
      await findPosting(storage, params.id, audienceOf(viewer));
      const token = randomBytes(tokenBytes).toString('base64url');
      const made = await sharedLists.create({ ...body, postingId: params.id, token, byId: viewer.id });
      if (!made) throw new AppError('CONFLICT', 'A posting has so many links and no more. Revoke one first.');
      return { status: 201, body: { ...shown(made, viewer.name), token } };
    },

    async listShares({ viewer, params }) {
      await findPosting(storage, params.id, audienceOf(viewer));
      const links = await sharedLists.ofPosting(params.id);
      const names = await accounts.personNames(links.map(({ byId }) => byId));
      const items = links.map((link) => shown(link, names.get(link.byId) ?? null));
      return { status: 200, body: { items } };
    },

    async revokeShare({ viewer, params }) {
      const revoked = await sharedLists.revoke(params.id, audienceOf(viewer));
      if (!revoked) throw new AppError('NOT_FOUND', 'There is no such link that you may see.');
      return { status: 204 };
    },

    async showSharedList({ query: { token, limit, after } }) {
      const link = await sharedLists.find(token);
      if (!link) throw new AppError('NOT_FOUND', 'This link is over, or was revoked.');
      const guest = { kind: 'guest', postingId: link.postingId } as const;
      const name = JSON.stringify(['shared', link.id]);
      const place = after === undefined ? null : cursors.read(name, Place, after);
      const page = { limit, after: place, filters: link.filters };
      const { items, total, next } = await matches.candidates(guest, link.postingId, page);
      const posting = await findPosting(storage, link.postingId, guest);
      const names = await accounts.organisationNames([posting.organisationId]);
      return {
        status: 200,
        body: {
          title: posting.title,
          organisation: names.get(posting.organisationId) ?? '',
          expiresAt: link.expiresAt,
          total,
          next: next && cursors.write(name, Place.parse(next)),
          items: items.map(({ resumeId, label, headline, match }) => ({ resumeId, label, headline, match })),
        },
      };
    },
  };
}

const shown = ({ byId: _, ...link }: SharedLinkRow, by: string | null) => ({ ...link, by });
