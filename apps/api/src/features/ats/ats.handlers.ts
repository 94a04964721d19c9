import { AppError } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Accounts } from '../../accounts/accounts.ts';
import { audienceOf, organisationOf } from '../../accounts/audience.ts';
import { attachment } from '../../http/attachment.ts';
import type { Handlers } from '../../http/handler.ts';
import { atsCandidatesCsv, atsPostingsCsv } from './ats-csv.ts';
import { atsRows } from './ats-rows.ts';
import { importCandidates } from './import-candidates.ts';

type AtsHandlers = Pick<Handlers, 'exportAtsCandidates' | 'exportAtsPostings' | 'importAtsCandidates'>;

/** Half a minute of work for the database, and for the reader a file that a spreadsheet still opens. */
const exportedAtMost = { candidates: 20_000, postings: 2_000 };

export const atsHandlers = (
  storage: Pick<Storage, 'pipeline' | 'postings' | 'externalCandidates'>,
  accounts: Pick<Accounts, 'personNames'>,
): AtsHandlers => ({
  async exportAtsCandidates({ viewer, query }) {
    const limit = exportedAtMost.candidates;
    const rows = await storage.pipeline.ofOrganisation(organisationOf(viewer), {
      ...query,
      limit: limit + 1,
    });
    if (rows.length > limit)
      throw new AppError(
        'FILE_TOO_LARGE',
        `There are more than ${limit} candidates. Name a posting or a stage.`,
      );
    const names = await accounts.personNames(rows.flatMap(({ assigneeId }) => assigneeId ?? []));
    return {
      status: 200,
      about: [...new Set(rows.map(({ resumeId }) => resumeId))],
      headers: attachment('ats-candidates.csv'),
      body: atsCandidatesCsv(rows, names),
    };
  },

  async exportAtsPostings({ viewer, query }) {
    const limit = exportedAtMost.postings;
    const { items, next } = await storage.postings.listWithTexts(audienceOf(viewer), { ...query, limit });
    if (next)
      throw new AppError(
        'FILE_TOO_LARGE',
        `There are more than ${limit} postings. Ask for those that are open, or closed.`,
      );
    return { status: 200, headers: attachment('ats-postings.csv'), body: atsPostingsCsv(items) };
  },

  async importAtsCandidates({ viewer, query: { dryRun, ...mapping }, file }) {
    if (!file) throw new AppError('INVALID_REQUEST', 'Send multipart/form-data with one part, named "file".');
    const { columns, rows } = atsRows(file.bytes, mapping);
    const { items, people } = await importCandidates(storage, viewer, { rows, dryRun });
    return { status: 200, about: people, body: { dryRun, columns, items } };
  },
});
