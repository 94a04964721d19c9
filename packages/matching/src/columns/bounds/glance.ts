import { CLASS_WORDS, dutyBit, SHOWN_WORDS, setBit, skillBit } from '../row-traits.ts';
import type { Segment } from '../segment.ts';
import { BATCH_ROWS, type Batch } from './batch.ts';
import { creditOf, settled, signsOf } from './code.ts';
import type { MarkBits } from './marks.ts';
import { MOST_UNKNOWN } from './reach.ts';

// What the traits of a row alone tell (row-traits.ts): how near its work comes at most, and which of the skills that are
// asked for it cannot show.

/** Who shows none of some marks has no more than the credit of silence. */
export type Glance = { readonly marks: number; readonly silent: number };

/** Of a choice: whoever shows any mark may have all of the credit. */
export const bestGlance = (each: readonly Glance[]): Glance => ({
  marks: each.reduce((bits, { marks }) => bits | marks, 0),
  silent: each.reduce((most, { silent }) => Math.max(most, silent), 0),
});

/** The silent may have any of some codes. */
export const glanceOf = (marks: number, codes: Iterable<number>): Glance => {
  let silent = 0;
  for (const code of codes) silent = Math.max(silent, creditOf(settled(code, MOST_UNKNOWN)));
  return { marks, silent };
};

/** For each requirement the traits of which a row needs any, and what it costs to have none. */
type Tests = { readonly traits: Int32Array; readonly costs: Float64Array };

export function testsOn(
  glances: readonly { readonly weight: number; readonly glance: Glance }[],
  { ofSkill, ofDuty }: MarkBits,
): Tests {
  const traits = new Int32Array(SHOWN_WORDS * glances.length);
  for (const [at, { glance }] of glances.entries()) {
    const from = SHOWN_WORDS * at;
    for (let code = 0; code < ofSkill.length; code += 1) {
      if (((ofSkill[code] ?? 0) & glance.marks) !== 0) setBit(traits, from, skillBit(code));
    }
    for (let code = 0; code < ofDuty.length; code += 1) {
      if (((ofDuty[code] ?? 0) & glance.marks) !== 0) setBit(traits, from, dutyBit(code));
    }
  }
  return {
    traits,
    costs: Float64Array.from(glances, ({ weight, glance }) => weight * (1000 - glance.silent)),
  };
}

/** Classes of jobs that cost the same, or nearly: two words of their bits each, the cheapest first. */
export type Levels = { readonly classes: Int32Array; readonly costs: Float64Array };

/** More would take longer to tell than they let go. */
const LEVELS = 4;

/** Where classes tell nothing. */
export const ANY_CLASS: Levels = { classes: Int32Array.of(-1, -1), costs: Float64Array.of(0) };

/** The classes that cost no more than a row may lose; to be let through by a narrower gate costs what it is narrower. */
export function levelsOf(weight: number, codes: Int32Array, limits: Float64Array): Levels {
  const limit = limits[0] ?? 0;
  const cheap: { readonly bit: number; readonly cost: number }[] = [];
  for (const [bit, code] of codes.entries()) {
    const own = limits[signsOf(code)] ?? 0;
    const cost = weight * (1000 - creditOf(code)) + (own < limit ? limit - own : 0);
    if (cost <= limit) cheap.push({ bit, cost });
  }
  const distinct = [...new Set(cheap.map(({ cost }) => cost))].toSorted((a, b) => a - b);
  const each = Math.ceil(distinct.length / LEVELS);
  const costs = Float64Array.from(distinct.filter((_, at) => at % each === 0));
  const classes = new Int32Array(CLASS_WORDS * costs.length);
  for (const { bit, cost } of cheap) {
    setBit(classes, CLASS_WORDS * costs.findLastIndex((least) => least <= cost), bit);
  }
  return { classes, costs };
}

/** Begins a batch with the rows from `first` on that have done work of any of these classes, and notes what that costs. */
export function beginBatch(batch: Batch, { rows, traits }: Segment, first: number, levels: Levels): void {
  const { left, lost, signs, byClass } = batch;
  const { classes } = traits;
  const count = Math.min(rows - first, BATCH_ROWS);
  let size = 0;
  for (let place = 0; place < count; place += 1) {
    const at = CLASS_WORDS * (first + place);
    const level = levelOf(levels, classes[at] ?? 0, classes[at + 1] ?? 0);
    if (level < 0) continue;
    const cost = levels.costs[level] ?? 0;
    left[size] = place;
    lost[place] = cost;
    byClass[place] = cost;
    signs[place] = 0;
    size += 1;
  }
  batch.first = first;
  batch.size = size;
}

/** The cheapest that a row's classes have any of; -1 where there is none. */
function levelOf({ classes }: Levels, low: number, high: number): number {
  for (let at = 0; at < classes.length; at += CLASS_WORDS) {
    if (((low & (classes[at] ?? 0)) | (high & (classes[at + 1] ?? 0))) !== 0) return at / CLASS_WORDS;
  }
  return -1;
}

type Glancing = { readonly shown: Uint32Array; readonly tests: Tests; readonly limits: Float64Array };

/** Lets go who cannot show enough of the skills, and notes what those cost that are not shown. */
export function takeTests(batch: Batch, { shown, tests, limits }: Glancing): void {
  const { first, left, lost, signs, byGlance, size } = batch;
  let kept = 0;
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    const less = costOf(tests, shown, SHOWN_WORDS * (first + place));
    const sum = (lost[place] ?? 0) + less;
    if (sum > (limits[signs[place] ?? 0] ?? 0)) continue;
    left[kept] = place;
    lost[place] = sum;
    byGlance[place] = less;
    kept += 1;
  }
  batch.size = kept;
}

/** What all those tests cost of whose traits a row has none. */
function costOf({ traits, costs }: Tests, shown: Uint32Array, from: number): number {
  const duties = shown[from] ?? 0;
  const frequent = shown[from + 1] ?? 0;
  const rarer = shown[from + 2] ?? 0;
  let cost = 0;
  for (let test = 0, at = 0; test < costs.length; test += 1, at += SHOWN_WORDS) {
    const any =
      (duties & (traits[at] ?? 0)) | (frequent & (traits[at + 1] ?? 0)) | (rarer & (traits[at + 2] ?? 0));
    if (any === 0) cost += costs[test] ?? 0;
  }
  return cost;
}

/** Gives back what was taken at a glance, before it is taken by what is so. */
export function giveBack({ left, lost, size }: Batch, taken: Float64Array): void {
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    lost[place] = (lost[place] ?? 0) - (taken[place] ?? 0);
  }
}
