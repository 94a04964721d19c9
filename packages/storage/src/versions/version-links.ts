import type { PersonTie } from '@omm/contracts';

/** A resume and the newer one of the same person that has replaced it, if there is one. */
export interface VersionLink {
  id: string;
  createdAt: Date;
  replacedBy: string | null;
  replacedBecause: PersonTie | null;
}

/** Trees whose roots are the current resumes: a link leads from an older one to a newer one, whatever was read first. */
export type VersionLinks = ReadonlyMap<string, VersionLink>;

export interface Tie {
  id: string;
  by: PersonTie;
}

export const newestFirst = (a: VersionLink, b: VersionLink): number =>
  b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? 1 : -1);

/** The resumes of one person with this one among them. */
export function familyOf(links: VersionLinks, id: string): string[] {
  const root = rootOf(links, id);
  return [...links.keys()].filter((other) => rootOf(links, other) === root);
}

/** It stands alone; what it had replaced is replaced by its own successor, or else by the newest of them. */
export function withoutTies(links: VersionLinks, id: string): VersionLinks {
  const leaving = links.get(id);
  if (leaving === undefined) return links;
  const left = [...links.values()].filter((link) => link.replacedBy === id).toSorted(newestFirst);
  const heir = leaving.replacedBy ?? left[0]?.id ?? null;
  return new Map([
    ...links,
    [id, current(leaving)],
    ...left.map(
      (link) => [link.id, link.id === heir ? current(link) : { ...link, replacedBy: heir }] as const,
    ),
  ]);
}

/** In the order of the ties: who is told apart from somebody of a family does not come into it by a later tie. */
export function withTies(
  links: VersionLinks,
  id: string,
  { ties, areDifferent }: { ties: readonly Tie[]; areDifferent(one: string, other: string): boolean },
): VersionLinks {
  const tied = new Map(links);
  for (const tie of ties) {
    const [newer, older] = rootsOf(tied, [id, tie.id]).toSorted(newestFirst);
    if (newer === undefined || older === undefined || newer.id === older.id) continue;
    const [family, others] = [familyOf(tied, newer.id), familyOf(tied, older.id)];
    if (family.some((one) => others.some((other) => areDifferent(one, other)))) continue;
    tied.set(older.id, { ...older, replacedBy: newer.id, replacedBecause: tie.by });
  }
  return tied;
}

const current = (link: VersionLink): VersionLink => ({ ...link, replacedBy: null, replacedBecause: null });

/** The current one of its person. */
export function rootOf(links: VersionLinks, id: string): string {
  const replacedBy = links.get(id)?.replacedBy ?? null;
  return replacedBy === null ? id : rootOf(links, replacedBy);
}

const rootsOf = (links: VersionLinks, ids: readonly string[]): VersionLink[] =>
  ids.map((id) => links.get(rootOf(links, id))).filter((link) => link !== undefined);
