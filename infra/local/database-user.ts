import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

export interface DatabaseUser {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root. Started as root (a container), it runs as the owner of its data,
 * at first `nobody`; as anybody else it runs as that user, and the answer is null.
 */
export function databaseUser(dataFolder: string): DatabaseUser | null {
  if (process.getuid?.() !== 0) return null;
  const folder = statSync(dataFolder, { throwIfNoEntry: false });
  if (folder && folder.uid !== 0) return { uid: folder.uid, gid: folder.gid };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/**
 * The command that runs `program` as that user. Under a folder that only root may enter (/root, a private
 * temporary folder) the user reaches neither the program nor its data: `setpriv` lets it pass the folder
 * permissions, and keeps that through PostgreSQL's own checks by access(2), which else drop it.
 */
export function commandAs(user: DatabaseUser | null, program: string, args: readonly string[]) {
  if (user === null) return { program, args };
  const { uid, gid } = user;
  const identity = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const passage = [
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  return { program: 'setpriv', args: [...identity, ...passage, '--', program, ...args] };
}
