import { createHash } from 'node:crypto';
import { AppError, type AtsImport, PostingId, type ResumeId } from '@omm/contracts';
import type { ExternalCandidate, Storage, Taken } from '@omm/storage';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import type { Viewer } from '../../accounts/viewer.ts';
import type { AtsRow, ReadRow } from './ats-rows.ts';

type Stores = Pick<Storage, 'externalCandidates' | 'postings'>;
type Item = AtsImport['items'][number];

/** As candidates come from other systems, who says nothing of why. */
const unsaidReason = 'As in another system';

/** Row by row, each as a whole or not at all: broken off, it goes on where the same file is sent again. */
export async function importCandidates(
  stores: Stores,
  viewer: Viewer,
  { rows, dryRun }: { rows: readonly ReadRow[]; dryRun: boolean },
): Promise<{ items: Item[]; people: ResumeId[] }> {
  if (rows.some(({ read }) => !(read instanceof AppError) && read.posting)) requirePipelines(viewer);
  const take = takerOf(stores, viewer, dryRun);
  const seen = new Set<string>();
  const items: Item[] = [];
  const people = new Set<ResumeId>();
  for (const [index, { externalId, read }] of rows.entries()) {
    const row = { row: index + 1, externalId };
    try {
      if (read instanceof AppError) throw read;
      const { resumeId, identified, ...taken } = await take(read, seen);
      if (resumeId) people.add(resumeId);
      // By the id of who is reviewed blind the name in the file would be known on every list.
      items.push({ ...row, ...taken, resumeId: identified ? resumeId : null, error: null });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const { code, message } = error;
      items.push({ ...row, ...refused, error: { code, message } });
    }
  }
  return { items, people: [...people] };
}

const refused = { outcome: 'refused', resumeId: null, postingId: null, stage: null } as const;

function requirePipelines({ scopes }: Viewer): void {
  if (scopes === null || scopes.includes('write:matches')) return;
  throw new AppError(
    'FORBIDDEN',
    'To bring candidates onto postings this API key lacks the scope write:matches.',
  );
}

function takerOf({ externalCandidates, postings }: Stores, viewer: Viewer, dryRun: boolean) {
  const organisationId = organisationOf(viewer);

  const postingOf = async (named: string): Promise<PostingId> => {
    const id = PostingId.safeParse(named).data;
    if (id && (await postings.get(id, audienceOf(viewer)))) return id;
    const [found, other] = await postings.idsByTitle(named, audienceOf(viewer), 2);
    if (found === undefined)
      throw new AppError(
        'NOT_FOUND',
        'posting: You have none of this id or title. Post it first, or give its id.',
      );
    if (other) throw new AppError('CONFLICT', 'posting: Several have this title. Give the id of one.');
    return found;
  };

  const resumeOf = async (row: AtsRow): Promise<ExternalCandidate['resume']> => {
    if (row.resumeText !== undefined) {
      const bytes = Buffer.from(resumeText(row, row.resumeText));
      return { filename: null, mediaType: 'text/plain', createdBy: viewer.id, bytes };
    }
    const uploaded: ResumeId | null = await externalCandidates.uploadedAs(
      row.resumeFile ?? '',
      organisationId,
    );
    if (uploaded) return uploaded;
    throw new AppError(
      'NOT_FOUND',
      'resumeFile: No resume is uploaded under this name. Upload it, then import again.',
    );
  };

  return async (row: AtsRow, seen: Set<string>): Promise<Taken & Pick<Item, 'postingId' | 'stage'>> => {
    const { externalId, stage } = row;
    const postingId = row.posting === undefined ? null : await postingOf(row.posting);
    const key = JSON.stringify([externalId, postingId]);
    if (seen.has(key))
      throw new AppError(
        'CONFLICT',
        'externalId: A row before has the same one for the same posting. Leave one of them.',
      );
    const taken = await externalCandidates.take(
      {
        externalId,
        rowHash: createHash('sha256').update(JSON.stringify(row)).digest('hex'),
        resume: await resumeOf(row),
        postingId,
        stage,
        reason: stage === 'rejected' ? (row.reason ?? unsaidReason) : null,
      },
      { organisationId, byId: viewer.id, dryRun },
    );
    seen.add(key);
    return { ...taken, postingId, stage: stage ?? null };
  };
}

/** Below who it is, as resumes begin, where the text does not say it itself. */
function resumeText({ name, givenName, familyName, email, phone }: AtsRow, text: string): string {
  const fullName = name ?? ([givenName, familyName].filter(Boolean).join(' ') || undefined);
  const has = (said: string) => text.toLowerCase().includes(said.toLowerCase());
  const unsaid = [fullName, email, phone].filter((said) => said !== undefined && !has(said));
  return unsaid.length > 0 ? `${unsaid.join('\n')}\n\n${text}` : text;
}
