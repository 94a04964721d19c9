import { parseResume, toJsonResume } from '@omm/extraction';
import { readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine, reportError } from '../io/output.ts';
import { readFileText } from '../io/read-file.ts';
import { type ResumeRecord, renderResume } from '../render/resume.ts';

export async function parseResumes(
  files: readonly string[],
  options: { asOf: string; json?: boolean; jsonResume?: boolean; jsonl?: boolean },
): Promise<void> {
  if (options.jsonl) return parseLines(options.asOf);
  for (const file of files.length > 0 ? files : ['-']) {
    const record = await parseFile(file, options.asOf);
    await printLine(printed(record, options));
  }
}

function printed(
  record: ResumeRecord,
  { json, jsonResume }: { json?: boolean; jsonResume?: boolean },
): string {
  if (jsonResume && !('error' in record)) return JSON.stringify(toJsonResume(record));
  return json || jsonResume ? JSON.stringify(record) : renderResume(record);
}

async function parseLines(asOf: string): Promise<void> {
  for await (const line of readJsonLines('-', TextRecord)) {
    await printLine(
      JSON.stringify(
        'error' in line ? { id: line.id, error: reportError(line.error) } : read(line.record, asOf),
      ),
    );
  }
}

function read({ id, text }: TextRecord, asOf: string) {
  try {
    const { contact, profile, summary, warnings, findings } = parseResume(text, { asOf });
    return { id, contact, profile, summary, warnings, findings };
  } catch (error) {
    return { id, error: reportError(error) };
  }
}

async function parseFile(file: string, asOf: string): Promise<ResumeRecord> {
  try {
    const { text, pages, findings } = await readFileText(file, 'resume');
    const reading = parseResume(text, { asOf, pages });
    return { file, ...reading, warnings: [...reading.warnings, ...findings] };
  } catch (error) {
    return { file, error: reportError(error) };
  }
}
