import { AccountExport } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { strToU8, zip } from 'fflate';

type KeptResumes = Awaited<ReturnType<Storage['personalData']['resumesOf']>>;
type About = Omit<AccountExport, 'resumes'>;

/** `account.json`, and the files as they were uploaded. */
export function accountArchive(about: About, resumes: KeptResumes): Promise<Uint8Array> {
  const entries = resumes.map(({ kept, bytes }) => ({ kept: { ...kept, path: pathOf(kept) }, bytes }));
  const account = AccountExport.parse({ ...about, resumes: entries.map(({ kept }) => kept) });
  const files = {
    'account.json': strToU8(JSON.stringify(account, null, 2)),
    ...Object.fromEntries(entries.map(({ kept, bytes }) => [kept.path, bytes])),
  };
  return new Promise((resolve, reject) => {
    zip(files, (error, archive) => (error ? reject(error) : resolve(archive)));
  });
}

/** In a folder of its own, under a name that leads nowhere else and that every system can write. */
const pathOf = ({ id, filename }: { id: string; filename: string | null }): string =>
  `files/${id}/${(filename ?? 'resume').replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/, '_')}`;
