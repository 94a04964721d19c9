import type { CandidateMatches, PostingId } from '@omm/contracts';
import type { Audience, MatchFilters } from '@omm/storage';
import type { MatchService } from './matches.service.ts';

/** Explained at once, before other requests have their turn. */
const limit = 50;

/** Everybody on a posting's list of whom the filters are true, best first. */
export async function wholeList(
  service: Pick<MatchService, 'candidates'>,
  audience: Audience,
  { id, filters }: { id: PostingId; filters: MatchFilters },
): Promise<CandidateMatches['items']> {
  const items: CandidateMatches['items'] = [];
  let page = await service.candidates(audience, id, { limit, after: null, filters });
  items.push(...page.items);
  while (page.next) {
    page = await service.candidates(audience, id, { limit, after: page.next, filters });
    items.push(...page.items);
  }
  return items;
}
