import { AppError, type PostingId, type SavedSearch } from '@omm/contracts';
import { type SavedSearchRow, SearchPlace, type Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import { hiderOf } from '../../accounts/hide-person.ts';
import { resumeLabel } from '../../accounts/resume-label.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { findPosting } from '../postings/find-posting.ts';

type SearchHandlers = Pick<
  Handlers,
  'listSearches' | 'saveSearch' | 'changeSearch' | 'removeSearch' | 'runSearch'
>;

const searcher = (viewer: Viewer) => ({ organisationId: organisationOf(viewer), userId: viewer.id });

export function searchHandlers(
  storage: Pick<Storage, 'savedSearches' | 'postings' | 'matches'>,
  accounts: Pick<Accounts, 'personNames'>,
  cursors: Cursors,
): SearchHandlers {
  const { savedSearches, matches } = storage;

  const show = async (rows: readonly SavedSearchRow[]): Promise<SavedSearch[]> => {
    const names = await accounts.personNames(rows.map(({ byId }) => byId));
    return rows.map(({ byId, ...search }) => ({ ...search, by: names.get(byId) ?? null }));
  };
  const showOne = async (row: SavedSearchRow | null): Promise<SavedSearch> => {
    const [search] = row ? await show([row]) : [];
    if (search) return search;
    throw notFound();
  };
  const requirePosting = async (viewer: Viewer, id: PostingId | null | undefined): Promise<void> => {
    if (id) await findPosting(storage, id, audienceOf(viewer));
  };

  return {
    async listSearches({ viewer }) {
      return { status: 200, body: { items: await show(await savedSearches.list(searcher(viewer))) } };
    },

    async saveSearch({ viewer, body }) {
      await requirePosting(viewer, body.postingId);
      const saved = await savedSearches.create(body, searcher(viewer));
      if (!saved) throw new AppError('CONFLICT', 'You have saved as many searches as may be. Remove one.');
      return { status: 201, body: await showOne(saved) };
    },

    async changeSearch({ viewer, params, body }) {
      await requirePosting(viewer, body.postingId);
      return {
        status: 200,
        body: await showOne(await savedSearches.change(params.id, body, searcher(viewer))),
      };
    },

    async removeSearch({ viewer, params }) {
      if (!(await savedSearches.remove(params.id, searcher(viewer)))) throw notFound();
      return { status: 204 };
    },

    async runSearch({ viewer, params, query: { limit, after } }) {
      const search = await savedSearches.get(params.id, searcher(viewer));
      if (!search) throw notFound();
      const { postingId, filters, sort } = search;
      const list = JSON.stringify(['search', params.id, postingId, filters, sort]);
      const place = after === undefined ? null : cursors.read(list, SearchPlace, after);
      const page = { postingId, filters, sort, limit, after: place };
      const { items, next } = await matches.search(audienceOf(viewer), page);
      const shown = items.map(({ person, headline, ...item }) => ({
        ...item,
        headline: headline && !person.identified ? hiderOf(person)(headline) : headline,
        label: resumeLabel(item.resumeId, person),
      }));
      const about = shown.map(({ resumeId }) => resumeId);
      return { status: 200, about, body: { items: shown, next: next && cursors.write(list, next) } };
    },
  };
}

const notFound = () => new AppError('NOT_FOUND', 'There is no such search that you may see.');
