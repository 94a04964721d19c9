import { parsePosting } from '@omm/extraction';
import { readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine, reportError } from '../io/output.ts';
import { readFileText } from '../io/read-file.ts';
import { type PostingRecord, renderPosting } from '../render/posting.ts';

export async function parsePostings(
  files: readonly string[],
  options: { json?: boolean; jsonl?: boolean },
): Promise<void> {
  if (options.jsonl) return parseLines();
  for (const file of files.length > 0 ? files : ['-']) {
    const record = await parseFile(file);
    await printLine(options.json ? JSON.stringify(record) : renderPosting(record));
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

async function parseFile(file: string): Promise<PostingRecord> {
  try {
    const { text } = await readFileText(file);
    return { file, ...parsePosting(text) };
  } catch (error) {
    return { file, error: reportError(error) };
  }
}
