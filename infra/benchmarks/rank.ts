/*
 * How fast a posting finds its hundred best among many, on one core, beside other ways to the same in the same run:
 *   node infra/benchmarks/rank.ts [SIZE ...]        100000 where none is given
 * Milliseconds are of the processor, the database's too (from /proc, so on Linux): other work on the machine counts for
 * little. `clockMs` and `loadSeconds` are by the clock. The people are those of people.ts. Writes results/rank.json and
 * results/rank.svg.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parsePosting } from '@omm/extraction';
import {
  compile,
  encodeSegment,
  type Program,
  type Segment,
  scorerFor,
  segmentToBytes,
  topRows,
} from '@omm/matching';
import { peopleFrom } from './people.ts';
import { askedOf } from './rank/asked-of.ts';
import { BenchDatabase } from './rank/database.ts';
import { sumColumns } from './rank/floor.ts';
import { FullText } from './rank/full-text.ts';
import { medianCost } from './rank/median-cost.ts';
import { plotOf } from './rank/plot.ts';
import { postings } from './rank/postings.ts';
import { queryFor } from './rank/sql-score.ts';

const COUNT = 100;
/** People of a segment, as the worker packs them. */
const SEGMENT = 16_384;
/** Full text is searched among no more: its index takes kilobytes a person. */
const FULL_TEXT_MOST = 100_000;
const SAMPLE = 2000;
/** A table of more rows takes the server minutes a query. */
const SQL_MOST = 1_000_000;
const ID_BYTES = 16;

const sizes = process.argv
  .slice(2)
  .map(Number)
  .toSorted((a, b) => a - b);
if (sizes.length === 0) sizes.push(FULL_TEXT_MOST);
const read = postings.map(({ title, text }) => ({
  title,
  requirements: parsePosting(text, { title }).requirements,
}));
const reference = referenceCost();
console.log(reference);
const database = await BenchDatabase.open();
const fullText = new FullText();
const points: Awaited<ReturnType<typeof measureSize>>[] = [];
try {
  let reached = 0;
  for (const size of sizes) {
    for (; reached < size; reached += Math.min(SEGMENT, size - reached)) {
      await addPeople(reached, Math.min(SEGMENT, size - reached));
    }
    points.push(await measureSize(size));
    writeResults();
  }
} finally {
  await database.close();
}

/** After each number of people: the next may take long. */
function writeResults(): void {
  const machine = {
    processor: cpus()[0]?.model.trim(),
    cores: cpus().length,
    node: process.version,
    load: loadavg().map((load) => Number(load.toFixed(1))),
    date: new Date().toISOString().slice(0, 10),
  };
  const folder = new URL('results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('rank.json', folder), `${JSON.stringify({ machine, reference, points }, null, 2)}\n`);
  writeFileSync(new URL('rank.svg', folder), plotOf(points));
}

async function addPeople(first: number, count: number): Promise<void> {
  const people = peopleFrom(first, count);
  await database.addSegment(segmentToBytes(encodeSegment(people)));
  if (first < SQL_MOST) await database.addRows(people);
  if (first < FULL_TEXT_MOST) fullText.add(people.slice(0, FULL_TEXT_MOST - first));
}

/** Everything about one number of people. */
async function measureSize(size: number) {
  await database.settle();
  const began = performance.now();
  const { segments, bytes } = await database.load();
  const loadSeconds = (performance.now() - began) / 1000;
  const floor = await medianCost(() => sumColumns(segments));
  const ranked = [];
  for (const posting of read) ranked.push(await measurePosting(posting, segments, size));
  const point = {
    people: size,
    bytesEach: round(bytes / size - ID_BYTES),
    columnBytesEach: round(columnBytes(segments) / size - ID_BYTES),
    loadSeconds: round(loadSeconds),
    floorMs: round(floor.cpu),
    ranked,
  };
  const { ranked: rows, ...facts } = point;
  console.log(facts);
  console.table(rows);
  return point;
}

type Posting = (typeof read)[number];

async function measurePosting({ title, requirements }: Posting, segments: readonly Segment[], size: number) {
  let judged = 0;
  const counted = ({ points: judge, ...program }: Program): Program => ({
    ...program,
    points: (who) => {
      judged += 1;
      return judge(who);
    },
  });
  topRows(counted(compile(requirements)), segments, { count: COUNT });
  const own = await medianCost(() => topRows(compile(requirements), segments, { count: COUNT }));
  const sql = size > SQL_MOST ? null : await sqlCost(requirements);
  const text = size > FULL_TEXT_MOST ? null : await medianCost(() => fullText.top(requirements), { runs: 3 });
  return {
    title,
    requirements: askedOf(requirements).length,
    ms: round(own.cpu),
    clockMs: round(own.clock),
    firstMs: round(own.first),
    nsARow: round((own.cpu * 1e6) / size),
    judged,
    sqlMs: sql && round(sql.cpu),
    sqlTimes: sql && round(sql.cpu / own.cpu),
    fullTextMs: text && round(text.cpu),
    fullTextTimes: text && round(text.cpu / own.cpu),
  };
}

async function sqlCost(requirements: Posting['requirements']) {
  const { weights } = scorerFor(requirements).match(somebody().who);
  const query = queryFor(requirements, weights.applied);
  return medianCost(() => database.query(query), { runs: 3, cpuOf: () => database.cpu() });
}

/** The reference scorer on everybody of a sample, and whether the columns give the same list. */
function referenceCost() {
  const people = peopleFrom(0, SAMPLE);
  const segment = encodeSegment(people);
  const costs = read.map(({ title, requirements }) => {
    const { points: judge } = scorerFor(requirements);
    const began = process.cpuUsage();
    const scores = people.map(({ who }) => judge(who).score).toSorted((a, b) => b - a);
    const { user, system } = process.cpuUsage(began);
    const best = topRows(compile(requirements), [segment], { count: COUNT }).map(({ score }) => score);
    if (best.join() !== scores.slice(0, COUNT).join())
      throw new Error(`${title}: another list than the scorer's.`);
    return { title, microsecondsEach: round((user + system) / SAMPLE) };
  });
  return costs;
}

function somebody() {
  const [person] = peopleFrom(0, 1);
  if (person === undefined) throw new Error('There is nobody.');
  return person;
}

function columnBytes(segments: readonly Segment[]): number {
  const columns = segments.flatMap((segment) => Object.values(segment.columns));
  return columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function round(number: number): number {
  return Number(number.toPrecision(3));
}
