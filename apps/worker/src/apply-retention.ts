import type { Storage } from '@omm/storage';

/** Removes the resumes whose time was over at this moment; the audit log says so. Returns how many. */
export async function applyRetention(
  { retention, documents, audit }: Pick<Storage, 'retention' | 'documents' | 'audit'>,
  now: Date,
): Promise<number> {
  let removed = 0;
  for (const { id, organisationId } of await retention.expired(now)) {
    // Another worker may have been faster.
    if (!(await documents.remove(id))) continue;
    await audit.append([
      { at: now, actorId: 'retention', organisationId, action: 'removeResume', about: [id] },
    ]);
    removed += 1;
  }
  return removed;
}
