import { ResumeId } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import {
  type Candidate,
  candidateAt,
  encodeSegment,
  matchingVersion,
  rankingVersion,
  SEGMENT_LAYOUT,
  segmentToBytes,
} from '@omm/matching';
import type { JobHandlers } from '@omm/queue';
import type { FreshResume, NewSegment, PackedRow, Segment } from '@omm/storage';
import { choosePacking } from '../ranking/choose-packing.ts';
import { inGroups } from '../ranking/in-groups.ts';
import type { Dependencies } from './dependencies.ts';

/** What this code packs and reads. */
export const segmentFormat = `${SEGMENT_LAYOUT}.${matchingVersion}`;

/** From readings, at a time: about two seconds of work. */
const readAtMost = 1_024;

interface Packed {
  row: PackedRow;
  candidate: Candidate;
}

type Needed = Pick<Dependencies, 'people' | 'ranking' | 'storage'>;

/** Until there is nothing more to pack of this owner's people. Each step is whole in itself. */
export const packPeople =
  (deps: Needed): JobHandlers['pack-people'] =>
  async ({ organisationId }, signal) => {
    const { segments, postings } = deps.storage;
    let wasUnreadable = false;
    for (;;) {
      signal.throwIfAborted();
      const { segments: all, fresh } = await segments.ofOwner(organisationId);
      const some = { segments: all, fresh: await readable(deps, fresh.slice(0, readAtMost)) };
      const chosen = choosePacking(some, { format: segmentFormat, ...deps.ranking });
      if (chosen === null) break;
      const people = [...(await moved(deps, chosen)), ...(await read(deps, chosen, some.fresh))];
      wasUnreadable ||= chosen.some(isUnreadable);
      const packed = inGroups(people, deps.ranking.segmentRows).map(toSegment);
      // Another worker may have been faster: the next look tells.
      await segments.repack({ organisationId, replaced: chosen.map(({ id }) => id), packed });
    }
    if (wasUnreadable) await postings.rankAgain(rankingVersion(extractionVersion));
    return { status: 'done' };
  };

const isUnreadable = ({ format }: Segment): boolean => format !== segmentFormat;

/** Whom another ruleset has read stays where they are until this one reads them: to pack them now changes nothing. */
async function readable({ people }: Needed, fresh: readonly FreshResume[]): Promise<FreshResume[]> {
  const candidates = await people.candidates(fresh);
  return fresh.filter(({ id }) => candidates.has(id));
}

/** From the live rows of the segments. */
async function moved({ people }: Needed, chosen: readonly Segment[]): Promise<Packed[]> {
  const segments = await people.rowsOf(chosen.filter((segment) => !isUnreadable(segment)));
  return (segments ?? []).flatMap(({ id: from, columns, dead }) =>
    Array.from({ length: columns.rows }, (_, row) => row)
      .filter((row) => !dead.has(row))
      .map((row) => {
        const candidate = candidateAt(columns, row);
        return { row: { id: ResumeId.parse(candidate.id), from }, candidate };
      }),
  );
}

/** From the readings: who stands nowhere yet, and who stands where this code cannot read. */
async function read(
  { people, storage }: Needed,
  chosen: readonly Segment[],
  fresh: readonly FreshResume[],
): Promise<Packed[]> {
  const rows: (FreshResume & PackedRow)[] = [...fresh];
  for (const { id: from } of chosen.filter(isUnreadable)) {
    for (const resident of await storage.segments.residents(from)) rows.push({ ...resident, from });
  }
  const candidates = await people.candidates(rows);
  return rows.flatMap((row) => {
    const candidate = candidates.get(row.id);
    return candidate === undefined ? [] : [{ row, candidate }];
  });
}

const toSegment = (people: readonly Packed[]): NewSegment => ({
  format: segmentFormat,
  bytes: segmentToBytes(encodeSegment(people.map(({ candidate }) => candidate))),
  people: people.map(({ row }) => row),
});
