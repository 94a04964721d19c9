import type { WorkFamily } from '../occupations.ts';

/** What a title with such words comes to. */
export interface TitleRow {
  /** The kind of work; health care and other work have their own occupations, where both exist. */
  readonly family: WorkFamily;
  /** Where the family holds several occupations: the one. */
  readonly id?: string;
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly string[];
}
