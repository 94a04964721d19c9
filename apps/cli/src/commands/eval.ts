import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@omm/contracts';
import { parsePosting, parseResume } from '@omm/extraction';
import { z } from 'zod';
import { POSTING_FIELDS, RESUME_FIELDS, RESUME_YEARS } from '../eval/fields.ts';
import { addTo, emptyTally, figures } from '../eval/tally.ts';
import { type JsonLine, readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine } from '../io/output.ts';

const Label = z.looseObject({ id: z.string(), asOf: z.iso.date().optional() });
type Label = z.infer<typeof Label>;

interface Kind {
  name: 'postings' | 'resumes';
  fields: Record<string, (summary: Record<string, unknown>) => Set<string>>;
  years: Record<string, number>;
  summarise: (record: TextRecord, label: Label) => Record<string, unknown>;
}

/** Scores `<kind>.<part>.jsonl` against `<kind>.<part>.gold.jsonl` for every part that the folder holds. */
export async function evaluate(options: { labels: string; asOf: string; json?: boolean }): Promise<void> {
  const kinds: Kind[] = [
    {
      name: 'postings',
      fields: POSTING_FIELDS,
      years: {},
      summarise: ({ text }) => parsePosting(text).summary,
    },
    {
      name: 'resumes',
      fields: RESUME_FIELDS,
      years: RESUME_YEARS,
      summarise: ({ text }, label) => parseResume(text, { asOf: label.asOf ?? options.asOf }).summary,
    },
  ];
  const files = await readdir(options.labels).catch((cause: unknown) => {
    throw new AppError('NOT_FOUND', `Cannot read the folder ${options.labels}.`, { cause });
  });
  for (const kind of kinds) {
    for (const gold of files.filter(
      (file) => file.startsWith(`${kind.name}.`) && file.endsWith('.gold.jsonl'),
    )) {
      const report = await evaluateFile(kind, join(options.labels, gold));
      if (options.json) await printLine(JSON.stringify({ labels: gold, ...report }));
      else {
        await printLine(
          `${gold}: ${report.documents} documents, ${report.allFieldsRight} right in every field`,
        );
        console.table(report.fields);
      }
    }
  }
}

async function evaluateFile(kind: Kind, goldFile: string) {
  const texts = new Map(
    (await recordsOf(goldFile.replace('.gold.jsonl', '.jsonl'), TextRecord)).map((r) => [r.id, r]),
  );
  const tallies = Object.fromEntries(Object.keys(kind.fields).map((name) => [name, emptyTally()]));
  const near = Object.fromEntries(Object.keys(kind.years).map((name) => [name, 0]));
  let documents = 0;
  let allFieldsRight = 0;
  for (const label of await recordsOf(goldFile, Label)) {
    const record = texts.get(label.id);
    if (!record) throw new AppError('INVALID_REQUEST', `${goldFile}: no text for the label ${label.id}.`);
    const summary = kind.summarise(record, label);
    documents += 1;
    if (addDocument(kind, { label, summary, tallies, near })) allFieldsRight += 1;
  }
  const shares = Object.entries(kind.years).map(([name, tolerance]) => [
    `${name} within ${tolerance}`,
    { share: Math.round(((near[name] ?? 0) / documents) * 1000) / 1000 },
  ]);
  const fields = Object.entries(tallies).map(([name, tally]) => [name, figures(tally)]);
  return { documents, allFieldsRight, fields: Object.fromEntries([...fields, ...shares]) };
}

/** Adds one document to the counts; true where every field is right. */
function addDocument(
  kind: Kind,
  {
    label,
    summary,
    tallies,
    near,
  }: {
    label: Label;
    summary: Record<string, unknown>;
    tallies: Record<string, ReturnType<typeof emptyTally>>;
    near: Record<string, number>;
  },
): boolean {
  let right = true;
  for (const [name, field] of Object.entries(kind.fields)) {
    const gold = field(label);
    const predicted = field(summary);
    const tally = tallies[name];
    if (tally) addTo(tally, gold, predicted);
    right &&= gold.symmetricDifference(predicted).size === 0;
  }
  for (const [name, tolerance] of Object.entries(kind.years)) {
    const gap = Math.abs(Number(label[name] ?? 0) - Number(summary[name] ?? 0));
    if (gap <= tolerance + 1e-9) near[name] = (near[name] ?? 0) + 1;
    else right = false;
  }
  return right;
}

async function recordsOf<T extends { id: string }>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines: JsonLine<T>[] = await Array.fromAsync(readJsonLines(file, schema));
  return lines.map((line) => {
    if ('error' in line) throw new AppError('INVALID_REQUEST', `${file}: ${line.error.message}`);
    return line.record;
  });
}
