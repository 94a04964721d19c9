import { AppError } from '@omm/contracts';
import { parsePosting, parseResume } from '@omm/extraction';
import { qualificationsOf, scoreMatch } from '@omm/matching';
import { readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine } from '../io/output.ts';

/** Reads every text once to warm up, then once on the clock, in this process. */
export async function bench(options: { postings?: string; resumes?: string; asOf: string }): Promise<void> {
  if (!options.postings && !options.resumes) {
    throw new AppError('INVALID_REQUEST', 'bench needs --postings FILE.jsonl or --resumes FILE.jsonl');
  }
  const postings = options.postings ? await textsOf(options.postings) : [];
  const resumes = options.resumes ? await textsOf(options.resumes) : [];
  const requirements = await time('postings read', postings, (text) => parsePosting(text).requirements);
  const profiles = await time('resumes read', resumes, (text) => parseResume(text, options).profile);
  const pairs = requirements
    .flatMap((posting) => profiles.map((profile) => ({ posting, profile })))
    .slice(0, 20_000);
  await time('pairs scored', pairs, ({ posting, profile }) => scoreMatch(posting, qualificationsOf(profile)));
}

async function textsOf(file: string): Promise<string[]> {
  const lines = await Array.fromAsync(readJsonLines(file, TextRecord));
  return lines.flatMap((line) => ('record' in line ? [line.record.text] : []));
}

async function time<T, R>(what: string, items: readonly T[], work: (item: T) => R): Promise<R[]> {
  if (items.length === 0) return [];
  items.forEach(work);
  const began = performance.now();
  const results = items.map(work);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = items.reduce((sum, item) => sum + (typeof item === 'string' ? item.length : 0), 0) / 1e6;
  const rate = `${Math.round(items.length / seconds)} a second`;
  await printLine(
    `${items.length} ${what}: ${rate}${megabytes > 0 ? `, ${(megabytes / seconds).toFixed(1)} MB/s` : ''}`,
  );
  return results;
}
