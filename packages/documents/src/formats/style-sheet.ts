import type { Element } from 'domhandler';

type Compound = { readonly tag: string; readonly id: string; readonly classes: readonly string[] };
export type StyleRule = {
  /** The element's own part last, before it those of elements around it. */
  readonly selector: readonly Compound[];
  /** Of two rules the one with more counts (Cascading 4, 6.4.3). */
  readonly weight: number;
  readonly declarations: string;
};

/** Nobody writes more by hand or program for one resume. */
const MAX_RULES = 2000;
/** Not for the screen that it is read on. */
const ELSEWHERE =
  /^@(?:media[^{]*\b(?:print|max-width|speech)\b|font-face|keyframes|-webkit-keyframes|page|supports not)/i;

/** The rules of a sheet whose selectors say all of an element by its names; not ':hover', 'p + p' and '[lang]'. */
export function rulesOf(sheet: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const css = withoutComments(sheet);
  let skipped = 0;
  let from = 0;
  for (const mark of css.matchAll(/[{};]/g)) {
    const words = css.slice(from, mark.index).trim();
    if (mark[0] === '{') {
      if (skipped > 0 || ELSEWHERE.test(words)) skipped += 1;
      else if (!words.startsWith('@')) rules.push(...rulesFor(words, declarationsAt(css, mark.index)));
    } else if (mark[0] === '}') skipped = Math.max(0, skipped - 1);
    from = mark.index + 1;
    if (rules.length >= MAX_RULES) break;
  }
  return rules.slice(0, MAX_RULES);
}

/** Shadows and strokes draw letters of any color. */
const DRAWN_LETTERS = /text-(?:shadow|stroke)\s*:/i;
/** A layer of its own, which may lie behind what stands elsewhere in the file. */
const LAYER = /position\s*:\s*(?:absolute|fixed)/i;
/** Not as the page is first seen. */
const STATE = /:(?:hover|focus|active|visited|checked|target)\b/i;

/** Whether a sheet may draw letters, or lay a ground behind them, in a way that `rulesOf` does not tell. */
export const paintsUnread = (sheet: string): boolean =>
  Array.from(withoutComments(sheet).matchAll(/([^{}]{0,2000})\{([^{}]*)\}/g)).some(
    ([, selectors = '', declarations = '']) =>
      mayPaint(declarations) ||
      (/background/i.test(declarations) &&
        !STATE.test(selectors) &&
        rulesFor(selectors, '').length < countOf(selectors)),
  );

const countOf = (selectors: string): number => selectors.split(',').length;

/** The same of the declarations of one element. */
export const mayPaint = (declarations: string): boolean =>
  DRAWN_LETTERS.test(declarations) || (LAYER.test(declarations) && /background/i.test(declarations));

const withoutComments = (sheet: string) => {
  const [before = '', ...commented] = sheet.split('/*');
  return before + commented.map((part) => part.split('*/').slice(1).join('*/')).join(' ');
};

const declarationsAt = (css: string, open: number) => {
  const close = css.indexOf('}', open);
  return css.slice(open + 1, close < 0 ? css.length : close);
};

const rulesFor = (selectors: string, declarations: string): StyleRule[] =>
  selectors.split(',').flatMap((selector) => {
    const parts = selector
      .trim()
      .split(/[\s>]+/)
      .map(compoundOf);
    const known = parts.filter((part) => part !== null);
    return known.length === parts.length ? [{ selector: known, weight: weightOf(known), declarations }] : [];
  });

function compoundOf(text: string): Compound | null {
  const { tag, names } =
    /^(?<tag>[a-z][a-z\d]{0,20}|\*)?(?<names>(?:[.#][\w-]{1,80}){0,9})$/i.exec(text)?.groups ?? {};
  if (text === '' || names === undefined) return null;
  const named = (mark: string) =>
    Array.from(names.matchAll(/[.#][^.#]+/g), ([name]) => name).filter((name) => name.startsWith(mark));
  return {
    tag: tag === undefined || tag === '*' ? '' : tag.toLowerCase(),
    id: named('#')[0]?.slice(1) ?? '',
    classes: named('.').map((name) => name.slice(1)),
  };
}

const weightOf = (selector: readonly Compound[]) =>
  selector.reduce(
    (sum, { tag, id, classes }) => sum + (id ? 10_000 : 0) + classes.length * 100 + (tag ? 1 : 0),
    0,
  );

/** Whether a rule speaks of an element, by its names and those of the elements around it. */
export function speaksOf({ selector }: StyleRule, element: Element): boolean {
  const [own, ...around] = selector.toReversed();
  if (own === undefined || !fits(own, element)) return false;
  let parent = element.parent;
  for (const part of around) {
    while (parent !== null && !(parent.type === 'tag' && fits(part, parent))) parent = parent.parent;
    if (parent === null) return false;
    parent = parent.parent;
  }
  return true;
}

function fits({ tag, id, classes }: Compound, { name, attribs }: Element): boolean {
  if ((tag !== '' && tag !== name) || (id !== '' && attribs['id'] !== id)) return false;
  const own = classes.length === 0 ? [] : (attribs['class'] ?? '').split(/\s+/);
  return classes.every((each) => own.includes(each));
}
