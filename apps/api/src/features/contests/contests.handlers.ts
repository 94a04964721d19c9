import { AppError } from '@omm/contracts';
import type { ContestRow, Storage } from '@omm/storage';
import { z } from 'zod';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { showContests } from './show-contests.ts';

type ContestHandlers = Pick<Handlers, 'contestFact' | 'listContests' | 'answerContest'>;

const Place = z.object({ place: z.int().positive() });

export function contestHandlers(
  { contests }: Pick<Storage, 'contests'>,
  accounts: Pick<Accounts, 'organisationNames'>,
  cursors: Cursors,
): ContestHandlers {
  const show = (viewer: Viewer, rows: readonly ContestRow[]) => showContests(accounts, viewer, rows);

  return {
    async contestFact({ viewer, params: { id: resumeId }, body }) {
      const made = await contests.create({ resumeId, ...body }, audienceOf(viewer));
      if (made === null) throw new AppError('NOT_FOUND', 'Nothing stands there in a profile of yours.');
      if (made === 'too-many') throw new AppError('CONFLICT', 'So much of this resume is contested already.');
      const [contest] = await show(viewer, [made]);
      if (!contest) throw new AppError('NOT_FOUND');
      return { status: 201, about: [resumeId], body: contest };
    },

    async listContests({ viewer, query: { limit, after, unanswered } }) {
      const audience = audienceOf(viewer);
      const list = JSON.stringify(['contests', audience, unanswered]);
      const place = after === undefined ? null : cursors.read(list, Place, after).place;
      const { items, next } = await contests.list(audience, { limit, after: place, unanswered });
      const cursor = next === null ? null : cursors.write(list, { place: next });
      const about = items.map(({ resumeId }) => resumeId);
      return { status: 200, about, body: { items: await show(viewer, items), next: cursor } };
    },

    async answerContest({ viewer, params, body }) {
      const by = { organisationId: organisationOf(viewer), userId: viewer.id };
      const answered = await contests.answer(params.id, body, by);
      if (!answered) throw new AppError('NOT_FOUND', 'There is no such contested fact that you may see.');
      if (!answered.isNew) throw new AppError('CONFLICT', 'Your organisation has answered this already.');
      return { status: 204, about: [answered.resumeId] };
    },
  };
}
