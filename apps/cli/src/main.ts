import { AppError } from '@omm/contracts';
import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';

/** Only the code of the command that runs is loaded: start-up stays short. */
const program = new Command('omm')
  .description('Reads medical-office postings and resumes, and ranks one against the other, with reasons.')
  .showHelpAfterError();

const today = () => new Date().toISOString().slice(0, 10);
const asOf = () =>
  new Option('--as-of <date>', 'day up to which open positions count (YYYY-MM-DD)')
    .default(today(), 'today')
    .argParser((value) => {
      if (z.iso.date().safeParse(value).success) return value;
      throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
    });
const count = (value: string) => {
  const parsed = z.coerce.number().int().min(1).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InvalidArgumentError('Give a whole number from 1.');
};

const parse = program.command('parse').description('Read documents and print what they say.');

parse
  .command('posting')
  .argument('[files...]', "documents; '-' is standard input")
  .option('--json', 'one JSON record a line')
  .option('--json-ld', 'one schema.org JobPosting a line')
  .option('--jsonl', 'standard input holds {"id","title"?,"text"} a line')
  .action(async (files: string[], options) => {
    const { parsePostings } = await import('./commands/parse-posting.ts');
    await parsePostings(files, options);
  });

parse
  .command('resume')
  .argument('[files...]', "documents; '-' is standard input")
  .addOption(asOf())
  .option('--json', 'one JSON record a line')
  .option('--json-resume', 'one JSON Resume (jsonresume.org) a line')
  .option('--jsonl', 'standard input holds {"id","text"} a line')
  .action(async (files: string[], options) => {
    const { parseResumes } = await import('./commands/parse-resume.ts');
    await parseResumes(files, options);
  });

program
  .command('rank')
  .description('Rank resumes for a posting, best first.')
  .option('--posting <file>', "one posting; '-' is standard input")
  .option('--resumes <paths...>', 'resume files or folders (with --jsonl: one JSON Lines file)')
  .option('--postings <file>', 'with --jsonl: postings, {"id","title"?,"text"} a line')
  .option('--jsonl', 'JSON Lines in and out')
  .addOption(asOf())
  .option('--top <n>', 'how many to print', count, 20)
  .option('--json', 'one JSON record a line')
  .action(async (options) => {
    const { rank } = await import('./commands/rank.ts');
    await rank(options);
  });

program
  .command('eval')
  .description('Precision, recall and F1 by field against labelled texts.')
  .requiredOption('--labels <dir>', 'folder with <kind>.<part>.jsonl and <kind>.<part>.gold.jsonl')
  .option('--json', 'figures alone')
  .addOption(asOf())
  .action(async (options) => {
    const { evaluate } = await import('./commands/eval.ts');
    await evaluate(options);
  });

program
  .command('bench')
  .description('Throughput of reading and ranking on your own texts.')
  .option('--postings <file>', 'JSON Lines of postings')
  .option('--resumes <file>', 'JSON Lines of resumes')
  .addOption(asOf())
  .action(async (options) => {
    const { bench } = await import('./commands/bench.ts');
    await bench(options);
  });

/** `omm parse … | head`: the reader has enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  process.stderr.write(`omm: ${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
