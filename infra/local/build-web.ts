import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './start-error.ts';

/** turbo knows from the sources whether the last build still holds, and then this takes a moment only. */
export async function buildWeb(root: string): Promise<void> {
  const bin = join(root, 'node_modules/.bin');
  const turbo = join(bin, process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const args = ['run', 'build', '--filter=@omm/web', '--output-logs=errors-only'];
  const building = promisify(execFile)(turbo, args, {
    cwd: root,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH']}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      TURBO_NO_UPDATE_NOTIFIER: '1',
    },
  });
  await building.catch((error: { stdout?: string; stderr?: string }) => {
    throw new StartError(`The web app could not be built:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  });
}
