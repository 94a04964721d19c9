import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { confine } from '../sandbox/confine.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { Recognise } from './recognise.ts';
import { repairHeadings } from './repair-headings.ts';

const PAGE_LIMIT = { memoryMb: 1024, cpuSeconds: 60 };
const PAGE_LIMIT_MS = 60_000;
/** A page of small print has 10,000 characters. */
const MAX_OUTPUT = 200_000;
const LANGUAGES = ['eng', 'spa'];

let found: Promise<Recognise | undefined> | undefined;

/** Text recognition by the program tesseract, if it is installed (Debian: tesseract-ocr). */
export function findTesseract(): Promise<Recognise | undefined> {
  found ??= findLanguages().then((languages) =>
    languages.length === 0 ? undefined : (picture) => recogniseWith(languages, picture),
  );
  return found;
}

async function findLanguages(): Promise<string[]> {
  const listed = await outputOf(start(['--list-langs'])).catch(() => '');
  return LANGUAGES.filter((language) => listed.split(/\s+/).includes(language));
}

/**
 * tesseract meets nothing of the stranger's file but dots: we decoded the picture in the sandbox and write it anew
 * in the plainest of formats. It gets no arguments, no files and no environment of the stranger's or of ours.
 */
async function recogniseWith(languages: readonly string[], picture: GreyPicture): Promise<string> {
  // 1: turned pages are set upright, then columns are found. Wide gaps stay, as between a title and its dates.
  const child = start([
    'stdin',
    'stdout',
    '-l',
    languages.join('+'),
    '--psm',
    '1',
    '-c',
    'preserve_interword_spaces=1',
  ]);
  // Who does not listen any more, as after a kill, is told nothing.
  child.stdin?.on('error', () => undefined).end(toPgm(picture));
  const text = (await outputOf(child)).replaceAll('\f', '\n').trim();
  return repairHeadings(text.replace(MISREAD_BULLET, '$1• '));
}

/** The dot of a list item is taken for a sign or a letter like it: '© Scheduling', 'e Billing'. */
const MISREAD_BULLET = /^( *)(?:[©®¢«»°*]|[eo](?= +[A-Z])) +/gm;

/** Netpbm's grey map: a line of numbers, then the dots. */
const toPgm = ({ width, height, pixels }: GreyPicture): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);

function start(options: readonly string[]): ChildProcess {
  const { program, args } = confine('tesseract', options, PAGE_LIMIT);
  return spawn(program, args, {
    cwd: '/',
    // One thread a page: several pages are read at a time.
    env: { PATH: process.env['PATH'], OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PAGE_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
}

/** What the program prints; it is killed when that is too much. Rejects where it cannot be started or fails. */
async function outputOf(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    length += chunk.length;
    chunks.push(chunk);
    if (length > MAX_OUTPUT) child.kill('SIGKILL');
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`tesseract ended with ${code}`);
  return Buffer.concat(chunks).toString('utf8');
}
