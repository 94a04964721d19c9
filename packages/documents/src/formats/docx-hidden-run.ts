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

/** Ids of the styles that hide what has them, and how. */
export function docxHidingStyles(stylesXml: string, whiteMayShow: boolean): ReadonlyMap<string, HiddenBy> {
  const styles = findElement(parseXml(stylesXml), 'styles')?.children.filter(isElement) ?? [];
  return new Map(
    styles.flatMap((style): [string, HiddenBy][] => {
      const [id, by] = [attribute(style, 'styleId'), hiddenRunBy(style, whiteMayShow)];
      return localName(style) === 'style' && id !== undefined && by !== null ? [[id, by]] : [];
    }),
  );
}
