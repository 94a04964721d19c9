import type { PostingReading } from '@omm/contracts';
import { toJobPosting } from '@omm/extraction/job-posting';
import { parsePosting } from '@omm/extraction/postings';
import { readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine, reportError } from '../io/output.ts';
import { readFileText } from '../io/read-file.ts';
import type { FailedRecord } from '../render/lines.ts';
import { renderPosting } from '../render/posting.ts';

export async function parsePostings(
  files: readonly string[],
  options: { json?: boolean; jsonl?: boolean; jsonLd?: boolean },
): Promise<void> {
  if (options.jsonl) return parseLines();
  for (const file of files.length > 0 ? files : ['-']) {
    const parsed = await parseFile(file);
    if (options.jsonLd) await printLine(JSON.stringify('error' in parsed ? parsed : jobPostingOf(parsed)));
    else await printLine(options.json ? JSON.stringify(recordOf(parsed)) : renderPosting(recordOf(parsed)));
  }
}

async function parseLines(): Promise<void> {
  for await (const line of readJsonLines('-', TextRecord)) {
    await printLine(
      JSON.stringify('error' in line ? { id: line.id, error: reportError(line.error) } : read(line.record)),
    );
  }
}

function read({ id, title, text }: TextRecord) {
  try {
    const { requirements, summary, warnings } = parsePosting(text, title ? { title } : {});
    return { id, requirements, summary, warnings };
  } catch (error) {
    return { id, error: reportError(error) };
  }
}

interface ParsedFile {
  file: string;
  text: string;
  reading: PostingReading;
}

async function parseFile(file: string): Promise<ParsedFile | FailedRecord> {
  try {
    const { text, findings } = await readFileText(file, 'posting');
    const reading = parsePosting(text);
    return { file, text, reading: { ...reading, warnings: [...reading.warnings, ...findings] } };
  } catch (error) {
    return { file, error: reportError(error) };
  }
}

const recordOf = (parsed: ParsedFile | FailedRecord) =>
  'error' in parsed ? parsed : { file: parsed.file, ...parsed.reading };

/** Standard output holds nothing but JSON-LD; what it lacks is said beside it. */
function jobPostingOf({ file, text, reading }: ParsedFile) {
  const { jobPosting, missing } = toJobPosting(reading, { text });
  if (missing.length > 0)
    process.stderr.write(`omm: ${file}: job search also requires ${missing.join(', ')}\n`);
  return jobPosting;
}
