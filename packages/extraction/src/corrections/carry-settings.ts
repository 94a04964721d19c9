import { type PostingReading, type RankingSettings, type Requirement, requirementsIn } from '@omm/contracts';
import { requirementLike } from './requirement-like.ts';

interface Readings {
  readonly was: PostingReading;
  readonly is: PostingReading;
  readonly text: string;
}

/** A recruiter's settings by the ids of a new reading; what is not read any more is not weighed. */
export function carrySettings(settings: RankingSettings, { was, is, text }: Readings): RankingSettings {
  const now = new Map<string, string>();
  const known = new Map(requirementsIn(was.requirements.root).map((one) => [one.id, one]));
  for (const id of Object.keys({ ...settings.weights, ...settings.musts })) {
    const found = idNow(known.get(id), { is, text });
    if (found !== null) now.set(id, found);
    else if (!known.has(id)) now.set(id, id);
  }
  const carried = <T>(given: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(given).flatMap(([id, value]) => {
        const there = now.get(id);
        return there === undefined ? [] : [[there, value]];
      }),
    );
  return { ...settings, weights: carried(settings.weights), musts: carried(settings.musts) };
}

const idNow = (was: Requirement | undefined, { is, text }: Pick<Readings, 'is' | 'text'>): string | null =>
  (was && requirementLike(is.requirements.root, text, was)?.id) ?? null;
