import { setImmediate } from 'node:timers/promises';
import { type CandidateProfile, Match, type PostingId } from '@omm/contracts';
import {
  type CandidateMatch,
  type KnownPerson,
  latestTitle,
  type PreparedPostings,
  type Storage,
} from '@omm/storage';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { hidePerson, schoolsOf } from '../../accounts/hide-person.ts';
import { hideSchoolYears } from '../../accounts/hide-schooling.ts';
import { keepJson } from '../../http/kept-json.ts';
import { type Explainer, withoutReasons } from './explainer.ts';

/** Of a person on a list, what may name somebody whom the audience may not know. */
const Shown = z.object({ headline: z.string().nullable(), match: Match });
type Shown = z.infer<typeof Shown>;

interface Posting {
  id: PostingId;
  revision: number;
}

/** Of JSON; as objects it is some five times that. */
const bytesKept = 16 * 1024 * 1024;
/** Who is erased is on no list that asks for what was kept: within twice this time it is gone. */
const keptMs = 30_000;

/**
 * The reasons take milliseconds a person, so they are worked out once for a revision of the posting and one of the
 * resume. Who stands on a list, and whether the audience may know them, the database says anew for every page; by what it
 * says, the reasons that were made of the same are found.
 */
export function createShownMatches(
  { resumes }: Pick<Storage, 'resumes'>,
  postings: Pick<PreparedPostings<Explainer>, 'of'>,
) {
  const kept = new LRUCache<string, Shown>({ maxSize: bytesKept, ttl: keptMs, updateAgeOnGet: true });
  // What nobody asks for would stay until its place is needed.
  setInterval(() => kept.purgeStale(), keptMs).unref();

  const make = async (posting: Posting, explainer: Explainer, rows: readonly CandidateMatch[]) => {
    const read = await resumes.profiles(rows.map(({ resumeId }) => resumeId));
    const profiles = new Map(read.map((one) => [one.id, one]));
    const made = new Map<CandidateMatch, Shown>();
    for (const row of rows) {
      const { profile, revision } = profiles.get(row.resumeId) ?? {};
      if (!profile || revision === undefined) continue;
      // Other requests have their turn, and one of them may want the same.
      await setImmediate();
      const key = keyOf(posting, { ...row, revision });
      let shown = kept.get(key);
      if (!shown) {
        shown = hiddenIn(
          { headline: latestTitle(profile), match: explainer.explain(profile) },
          row.person,
          profile,
        );
        kept.set(key, shown, { size: keepJson(shown.match).bytes });
      }
      made.set(row, shown);
    }
    return made;
  };

  return async (
    posting: Posting,
    rows: readonly CandidateMatch[],
  ): Promise<{ weights: Explainer['weights']; shown: (CandidateMatch & Shown)[] }> => {
    const explainer = await postings.of(posting);
    const known = new Map(rows.map((row) => [row, kept.get(keyOf(posting, row))]));
    const missing = rows.filter((row) => !known.get(row));
    const made = explainer && missing.length > 0 ? await make(posting, explainer, missing) : null;
    const shown = rows.map((row) => {
      const withReasons = known.get(row) ?? made?.get(row);
      return { ...row, ...(withReasons ?? { headline: null, match: withoutReasons(row.points) }) };
    });
    return { weights: explainer?.weights ?? { suggested: {}, applied: {} }, shown };
  };
}

function hiddenIn({ headline, match }: Shown, person: KnownPerson, profile: CandidateProfile): Shown {
  if (person.identified) return { headline, match };
  const quotes = { headline, match: hideSchoolYears(match) };
  return hidePerson(Shown, quotes, { ...person, schools: schoolsOf(profile) });
}

const keyOf = (
  { id, revision }: Posting,
  { resumeId, revision: read, person }: Pick<CandidateMatch, 'resumeId' | 'revision' | 'person'>,
): string => JSON.stringify([id, revision, resumeId, read, person.identified, person.nameToHide]);
