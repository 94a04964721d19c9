import { spawnSync } from 'node:child_process';

export type Limits = { memoryMb: number; cpuSeconds?: number };

type Command = { program: string; args: string[] };

const MEGABYTE = 1024 ** 2;

/**
 * The command that starts a program within what the system can hold it to: no network (a network namespace of its
 * own, without even a loopback), no byte written to any file, no dump of its memory, a limit of memory and of
 * processor time. Where the programs of util-linux are absent or forbidden, as in many containers, it starts
 * without: then what stands around the process has to close the network.
 */
export function confine(program: string, args: readonly string[], limits: Limits): Command {
  const [first = program, ...rest] = [
    ...(works(limiting({ memoryMb: 64 })) ? limiting(limits) : []),
    ...(works(WITHOUT_NETWORK) ? WITHOUT_NETWORK : []),
    program,
    ...args,
  ];
  return { program: first, args: rest };
}

const WITHOUT_NETWORK = ['unshare', '--map-current-user', '--net', '--'];

const limiting = ({ memoryMb, cpuSeconds }: Limits): string[] => [
  'prlimit',
  '--core=0',
  '--fsize=0',
  `--data=${memoryMb * MEGABYTE}`,
  ...(cpuSeconds === undefined ? [] : [`--cpu=${cpuSeconds}`]),
  '--',
];

const tried = new Map<string, boolean>();

/** Whether the system lets this wrapper start a program; asked once. */
function works([wrapper = '', ...args]: readonly string[]): boolean {
  const known = tried.get(wrapper);
  if (known !== undefined) return known;
  const { status } = spawnSync(wrapper, [...args, 'true'], { stdio: 'ignore', timeout: 5_000 });
  tried.set(wrapper, status === 0);
  return status === 0;
}
