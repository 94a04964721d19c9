import type { Element } from 'domhandler';
import type { HiddenBy } from '../hidden-text.ts';
import { attribute, childElement, findElement, isElement, localName, parseXml } from './markup-tree.ts';

/** Half points: smaller than two points cannot be read by a person. */
const MIN_HALF_POINTS = 4;

/** How its own properties hide a run, or what has a style (ECMA-376 part 1, 17.3.2), or null. `whiteMayShow`: something dark may lie under it. */
export function hiddenRunBy(run: Element, whiteMayShow: boolean): HiddenBy | null {
  const properties = childElement(run, 'rPr');
  if (!properties) return null;
  const value = (name: string) => {
    const property = childElement(properties, name);
    return property && (attribute(property, 'val') ?? '');
  };
  const vanish = value('vanish');
  if (vanish !== undefined && !['0', 'false', 'off'].includes(vanish)) return 'mark';
  const size = value('sz');
  if (size !== undefined && Number(size) > 0 && Number(size) < MIN_HALF_POINTS) return 'size';
  if (isTransparent(properties)) return 'opacity';
  const isWhite = /^f[c-f]f[c-f]f[c-f]$/i.test(value('color') ?? '');
  return isWhite && !whiteMayShow ? 'color' : null;
}

/** Of 100,000. */
const MAX_TRANSPARENCY = 95_000;

/** Word 2010's fill of letters ([MS-DOCX] 2.6.3.1): none, or a color of which next to nothing is left. */
function isTransparent(properties: Element): boolean {
  const fill = childElement(properties, 'textFill');
  if (!fill) return false;
  const alpha = findElement(fill.children, 'alpha');
  const isEmpty =
    childElement(fill, 'noFill') !== undefined && childElement(properties, 'textOutline') === undefined;
  return isEmpty || (alpha !== undefined && Number(attribute(alpha, 'val')) >= MAX_TRANSPARENCY);
}

/** The property that hides in each way. */
const PROPERTIES: Partial<Record<HiddenBy, string>> = {
  mark: 'vanish',
  size: 'sz',
  opacity: 'textFill',
  color: 'color',
};

/** Whether a run, or a style, sets for itself what hides in the style below it. */
export function setsItself(run: Element, by: HiddenBy): boolean {
  const [properties, name] = [childElement(run, 'rPr'), PROPERTIES[by]];
  return properties !== undefined && name !== undefined && childElement(properties, name) !== undefined;
}

/** Deeper chains of styles are no work of a person. */
const MAX_STYLES = 20;

/** Ids of the styles that hide what has them, by themselves or by the style that they are based on, and how. */
export function docxHidingStyles(stylesXml: string, whiteMayShow: boolean): ReadonlyMap<string, HiddenBy> {
  const styles = new Map(
    (findElement(parseXml(stylesXml), 'styles')?.children ?? [])
      .filter(isElement)
      .filter((element) => localName(element) === 'style')
      .map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  function hides(style: Element, depth: number): HiddenBy | null {
    const own = hiddenRunBy(style, whiteMayShow);
    const basedOn = childElement(style, 'basedOn');
    const below = basedOn && styles.get(attribute(basedOn, 'val') ?? '');
    if (own !== null || below === undefined || depth === MAX_STYLES) return own;
    const by = hides(below, depth + 1);
    return by !== null && setsItself(style, by) ? null : by;
  }
  return new Map(
    [...styles].flatMap(([id, style]): [string, HiddenBy][] => {
      const by = hides(style, 0);
      return by === null ? [] : [[id, by]];
    }),
  );
}
