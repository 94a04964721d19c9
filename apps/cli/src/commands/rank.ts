import { AppError, type CandidateProfile } from '@omm/contracts';
import { parsePosting, parseResume } from '@omm/extraction';
import {
  bestFirst,
  type Qualifications,
  qualificationsOf,
  type Scorer,
  scorerFor,
  whatIfFor,
} from '@omm/matching';
import { readJsonLines, TextRecord } from '../io/json-lines.ts';
import { printLine, reportError, showProgress } from '../io/output.ts';
import { listFiles, readFileText } from '../io/read-file.ts';
import { type Ranked, renderRanking } from '../render/ranking.ts';

export interface RankOptions {
  posting?: string;
  postings?: string;
  resumes?: string[];
  jsonl?: boolean;
  json?: boolean;
  asOf: string;
  top: number;
}

type Candidate = { resumeId: string; qualifications: Qualifications };

export function rank(options: RankOptions): Promise<void> {
  return options.jsonl ? rankLines(options) : rankFiles(options);
}

/** Best first; the id keeps one order where all else is equal. */
function rankAll({ points }: Scorer, candidates: readonly Candidate[], top: number) {
  return candidates
    .map((candidate) => ({ ...candidate, points: points(candidate.qualifications) }))
    .sort((a, b) => bestFirst(a.points, b.points) || a.resumeId.localeCompare(b.resumeId, 'en'))
    .slice(0, top);
}

async function rankFiles({ posting, resumes, asOf, top, json }: RankOptions): Promise<void> {
  if (!posting || !resumes)
    throw new AppError('INVALID_REQUEST', 'rank needs --posting FILE and --resumes FILE|DIR…');
  const { requirements } = parsePosting((await readFileText(posting, 'posting')).text);
  const candidates: Candidate[] = [];
  const files = await listFiles(resumes);
  for (const [index, file] of files.entries()) {
    showProgress(`reading ${index + 1} of ${files.length}`);
    try {
      const { profile } = parseResume((await readFileText(file, 'resume')).text, { asOf });
      candidates.push({ resumeId: file, qualifications: qualificationsOf(profile) });
    } catch (error) {
      const { code, message } = reportError(error);
      process.stderr.write(`${file}: ${code}: ${message}\n`);
    }
  }
  showProgress('');
  const scorer = scorerFor(requirements);
  const best = rankAll(scorer, candidates, top);
  const whatIf = whatIfFor(requirements, scorer);
  const ranked: Ranked[] = best.map(({ resumeId, qualifications }) => {
    const match = scorer.match(qualifications);
    const isTold = json === true || best.length === 1;
    return { resumeId, match: isTold ? { ...match, whatIf: whatIf(qualifications, match) } : match };
  });
  await printLine(json ? JSON.stringify({ posting, ranked }) : renderRanking(ranked));
}

async function rankLines({ postings, resumes, asOf, top }: RankOptions): Promise<void> {
  const [resumeFile] = resumes ?? [];
  if (!postings || !resumeFile)
    throw new AppError('INVALID_REQUEST', 'rank --jsonl needs --postings P and --resumes R');
  const candidates = await readCandidates(resumeFile, asOf);
  for await (const line of readJsonLines(postings, TextRecord)) {
    await printLine(
      JSON.stringify(
        'error' in line
          ? { postingId: line.id, error: reportError(line.error) }
          : rankRecord(line.record, candidates, top),
      ),
    );
  }
}

function rankRecord({ id, title, text }: TextRecord, candidates: readonly Candidate[], top: number) {
  try {
    const { requirements } = parsePosting(text, title ? { title } : {});
    const ranked = rankAll(scorerFor(requirements), candidates, top);
    return {
      postingId: id,
      ranked: ranked.map(({ resumeId, points: { score, coverage, verdict } }) => ({
        resumeId,
        score,
        coverage,
        verdict,
      })),
    };
  } catch (error) {
    return { postingId: id, error: reportError(error) };
  }
}

async function readCandidates(file: string, asOf: string): Promise<Candidate[]> {
  const candidates: Candidate[] = [];
  for await (const line of readJsonLines(file, TextRecord)) {
    try {
      if ('error' in line) throw line.error;
      const profile: CandidateProfile = parseResume(line.record.text, { asOf }).profile;
      candidates.push({ resumeId: line.id, qualifications: qualificationsOf(profile) });
    } catch (error) {
      const { code, message } = reportError(error);
      process.stderr.write(`${line.id}: ${code}: ${message}\n`);
    }
  }
  return candidates;
}
