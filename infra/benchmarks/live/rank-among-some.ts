import { type PostingId, ResumeId, suggestedRanking } from '@omm/contracts';
import { extractionVersion, parsePosting } from '@omm/extraction';
import { carrySettings, correctPosting } from '@omm/extraction/corrections';
import { bestFirst, qualificationsOf, rankingVersion, scorerFor, scoringRecordOf } from '@omm/matching';
import { openDatabase, type Storage } from '@omm/storage';
import { sql } from 'kysely';

const some = 2_000;
const listLength = 1_000;

/** Reads a posting and makes its list in a worker's place, of some people: to pack everybody for it takes longer than to ask. */
export async function rankAmongSome(
  storage: Storage,
  url: string,
  { id, text }: { id: PostingId; text: string },
): Promise<void> {
  const reading = parsePosting(text);
  await storage.documents.startReading(id, 1);
  await storage.postings.saveReading(id, 1, { text, reading, correct: correctPosting, carrySettings });
  const start = await storage.matches.startRanking();
  const { requirements } = reading;
  const { points } = scorerFor(requirements, { extraction: extractionVersion });
  const posting = { requirements, extraction: extractionVersion, revision: 1, settings: suggestedRanking };
  const { inputs } = scoringRecordOf(posting);
  const matches = (await storage.resumes.profiles(await someone(url)))
    .flatMap(({ id: resumeId, profile }) =>
      profile ? [{ resumeId, points: points(qualificationsOf(profile)) }] : [],
    )
    .toSorted((a, b) => bestFirst(a.points, b.points))
    .slice(0, listLength);
  await storage.matches.replaceForPosting({
    postingId: id,
    run: 1,
    start,
    version: rankingVersion(extractionVersion),
    revision: 1,
    people: some,
    leastScore: null,
    matches,
    scoring: { inputs, results: [] },
  });
}

async function someone(url: string): Promise<ResumeId[]> {
  const db = openDatabase(url);
  const { rows } = await sql<{ id: string }>`select id from resumes limit ${some}`.execute(db);
  await db.destroy();
  return rows.map(({ id }) => ResumeId.parse(id));
}
