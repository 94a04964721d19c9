import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type ReadonlyFlags, toUnicodeSet } from 'regexp-ast-analysis';

type Node = AST.Element | AST.QuantifiableElement;

const WORD = new RegExpParser().parsePattern(String.raw`[\p{L}\w.'’-]`, 0, undefined, { unicode: true });

/**
 * Repetitions without an end that swallow the very words which must stand before them: /foo[^.]*bar/ runs to the end
 * of 'foo foo foo …' from each of its words. The analysis of backtracking does not look for these.
 */
export function rescans({ pattern, flags }: { pattern: AST.Pattern; flags: ReadonlyFlags }): string[] {
  return flags.sticky ? [] : new Walk(flags).under(pattern.alternatives, [], true);
}

class Walk {
  readonly #flags: ReadonlyFlags;
  constructor(flags: ReadonlyFlags) {
    this.#flags = flags;
  }

  /** `before`: what must match first. `last`: nothing must match behind. */
  under(alternatives: readonly AST.Alternative[], before: readonly Node[], last: boolean): string[] {
    return alternatives.flatMap(({ elements }) => {
      const anchor = elements.findIndex((it) => it.type === 'Assertion' && it.kind === 'start');
      const free = anchor >= 0 && !this.#flags.multiline ? elements.slice(0, anchor) : elements;
      return free.flatMap((element, index) =>
        this.#visit(element, [...before, ...free.slice(0, index)], last && index === elements.length - 1),
      );
    });
  }

  #visit(element: AST.Element, before: readonly Node[], last: boolean): string[] {
    const inner = element.type === 'Quantifier' ? element.element : element;
    const own =
      element.type === 'Quantifier' && !last && this.#isRescan(element, before) ? [element.raw] : [];
    if (!('alternatives' in inner)) return own;
    return [...own, ...this.under(inner.alternatives, before, last && inner.type !== 'Assertion')];
  }

  #isRescan({ max, element }: AST.Quantifier, before: readonly Node[]): boolean {
    const set = max === Number.POSITIVE_INFINITY ? this.#charactersOf(element) : null;
    if (set === null || !before.some(consumes)) return false;
    // all of it within one word whose beginning is asked for: tried once a word
    if (set.isSubsetOf(this.#word()) && before.some(asksForBeginning)) return false;
    return before.every((node) => this.#canBe(node, set));
  }

  #word = () => {
    const first = WORD.alternatives[0]?.elements[0];
    if (first?.type !== 'CharacterClass') throw new Error('a class of characters');
    return toUnicodeSet(first, { ...this.#flags, unicode: true });
  };

  #charactersOf(node: Node): ReturnType<typeof toUnicodeSet> | null {
    if (node.type === 'Quantifier') return this.#charactersOf(node.element);
    if (node.type === 'Group' || node.type === 'CapturingGroup') {
      const sets = node.alternatives.flatMap(({ elements }) =>
        elements.flatMap((element) => this.#charactersOf(element) ?? []),
      );
      return sets.reduce((all, set) => all.union(set));
    }
    return isCharacters(node) ? toUnicodeSet(node, this.#flags) : null;
  }

  /** Some text that the node matches consists of these characters. */
  #canBe(node: Node, set: ReturnType<typeof toUnicodeSet>): boolean {
    if (node.type === 'Quantifier') return node.min === 0 || this.#canBe(node.element, set);
    if (node.type === 'Group' || node.type === 'CapturingGroup')
      return node.alternatives.some(({ elements }) => elements.every((element) => this.#canBe(element, set)));
    return !isCharacters(node) || !toUnicodeSet(node, this.#flags).isDisjointWith(set);
  }
}

const isCharacters = (node: Node) =>
  node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass';

const consumes = (node: Node) => node.type !== 'Assertion' && !(node.type === 'Quantifier' && node.min === 0);

const asksForBeginning = (node: Node) =>
  node.type === 'Assertion' &&
  ((node.kind === 'word' && !node.negate) || (node.kind === 'lookbehind' && node.negate));
