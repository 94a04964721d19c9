/*
 * What is read of a folder of resume files, by format; whether the same resume in several formats gives the same facts;
 * and how LinkedIn exports compare with their *.expected.json:
 *   node infra/benchmarks/read-resumes.ts FOLDER [--files]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, type ResumeReading } from '@omm/contracts';
import { findTesseract, readDocument } from '@omm/documents';
import { parseResume } from '@omm/extraction';

const [folder, option] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give a folder of resumes.');
const AS_OF = '2018-01-01';
const recognise = await findTesseract();

interface Read {
  name: string;
  format: string;
  words: number;
  milliseconds: number;
  found: string[];
  reading: ResumeReading | null;
}

const processorMs = () => process.cpuUsage().user / 1000 + process.cpuUsage().system / 1000;

async function read(path: string, name: string): Promise<Read> {
  const began = processorMs();
  try {
    const { format, text, findings } = await readDocument(readFileSync(path), { recognise });
    const milliseconds = processorMs() - began;
    const reading = parseResume(text, { asOf: AS_OF });
    const words = text.split(/\s+/).length;
    return { name, format, words, milliseconds, found: findings.map(({ code }) => code), reading };
  } catch (error) {
    const code = error instanceof AppError ? error.code : String(error);
    return {
      name,
      format: code,
      words: 0,
      milliseconds: processorMs() - began,
      found: [code],
      reading: null,
    };
  }
}

const names = readdirSync(folder).filter((name) => !name.endsWith('.json'));
const reads: Read[] = [];
for (const name of names) reads.push(await read(join(folder, name), name));

const positions = ({ reading }: Read) => reading?.profile.positions.length ?? 0;
const rows = [...Map.groupBy(reads, ({ format }) => format)].map(([format, files]) => {
  const ms = files.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    format,
    files: files.length,
    positions: files.reduce((sum, file) => sum + positions(file), 0),
    'no position': files.filter((file) => positions(file) === 0).length,
    words: files.reduce((sum, { words }) => sum + words, 0),
    'CPU ms, median': Math.round(ms[Math.floor(ms.length / 2)] ?? 0),
    'CPU ms, most': Math.round(ms.at(-1) ?? 0),
  };
});
console.table(rows);
if (option === '--files')
  console.table(
    reads.map((file) => ({
      name: file.name,
      words: file.words,
      positions: positions(file),
      ms: Math.round(file.milliseconds),
      education: file.reading?.profile.education.length,
      degree: file.reading?.summary.highestDegree,
      years: file.reading?.summary.totalYears,
      found: file.found.join(' '),
    })),
  );
const SAME_RESUME = /\.(?:docx?|odt|rtf|pdf)$/;
const sameResumes = Map.groupBy(
  reads.filter(({ name }) => SAME_RESUME.test(name)),
  ({ name, reading }) => `${name.replace(SAME_RESUME, '')} of ${reading?.contact.name?.value ?? 'nobody'}`,
);
for (const files of sameResumes.values()) {
  const facts = new Set(files.map(({ reading }) => JSON.stringify(reading?.summary)));
  const names = files.map(({ name }) => name).join(', ');
  if (files.length > 1) console.log(`${names}: ${facts.size === 1 ? 'the same facts' : 'DIFFERENT facts'}`);
}
for (const file of reads) compare(file, join(folder ?? '', file.name.replace(/\.\w+$/, '.expected.json')));

interface Expected {
  experiences: { title: string; organisation: string }[];
  education: { institution: string }[];
}

/** Awards that the export's own reader took for schools are none: they have neither degree nor dates. */
function compare({ name, reading }: Read, expectedPath: string): void {
  if (!existsSync(expectedPath) || !reading) return;
  const expected: Expected = JSON.parse(readFileSync(expectedPath, 'utf8'));
  const titles = reading.profile.positions.map(({ title }) => title);
  const schools = reading.profile.education.map(
    ({ institution, evidence }) => institution ?? evidence.span.text,
  );
  const missing = expected.experiences
    .filter(({ title }) => !titles.includes(title))
    .map(({ title }) => title);
  const absent = expected.education
    .filter(({ institution }) => !schools.some((school) => school.includes(institution)))
    .map(({ institution }) => institution);
  console.log(
    `${name}: ${titles.length} of ${expected.experiences.length} positions, ${schools.length} of ${expected.education.length} schools`,
    { missing, absent },
  );
}
