import type { LexiconRow } from '../../engine/lexicon.ts';

export interface SkillRow extends LexiconRow {
  readonly name: string;
  readonly category: 'skill' | 'soft';
}

/** Of a word with other meanings: where it counts, and sentences in which it does not. */
interface Guard {
  readonly needsContext?: readonly [string, ...string[]];
  readonly unless?: RegExp;
  readonly counterExamples: readonly [string, ...string[]];
}

/** `aliases`: how it is written, the commonest first, between commas; without them, as it is named. */
export type SkillNames = readonly [id: string, name: string, aliases?: string, guard?: Guard];

export function skillRow(
  category: SkillRow['category'],
  [id, name, aliases = name, guard]: SkillNames,
): SkillRow {
  const [first = name, ...others] = aliases.split(', ');
  const context = guard?.needsContext?.[0];
  return {
    id,
    name,
    category,
    aliases: [first, ...others],
    examples: [`Skills: «${first}»${context === undefined ? '' : `, ${context}`}`],
    ...guard,
    counterExamples: guard?.counterExamples ?? ['Worked for the city'],
  };
}
