import type { ChildNode, Element } from 'domhandler';
import type { HiddenBy } from '../hidden-text.ts';
import { attribute, childElement, findElement, isElement } from './markup-tree.ts';

/** Points: smaller cannot be read by a person. */
const MIN_SIZE = 2;
const WHITE = /^#f[c-f]f[c-f]f[c-f]$/i;

/** The automatic styles by which a document hides text, each with how (OpenDocument 1.3, 16.29 and 20). */
export function odtHiddenStyles(content: readonly ChildNode[]): ReadonlyMap<string, HiddenBy> {
  const styles = findElement(content, 'automatic-styles')?.children.filter(isElement) ?? [];
  const whiteMayShow = findElement(content, 'frame') !== undefined || styles.some(hasGround);
  return new Map(
    styles.flatMap((style): [string, HiddenBy][] => {
      const by = hiddenBy(style, whiteMayShow);
      const name = attribute(style, 'name');
      return by && name ? [[name, by]] : [];
    }),
  );
}

const hasGround = (style: Element): boolean =>
  style.children
    .filter(isElement)
    .some((properties) => !/^(?:|transparent|#f{6})$/i.test(attribute(properties, 'background-color') ?? ''));

function hiddenBy(style: Element, whiteMayShow: boolean): HiddenBy | null {
  const properties = childElement(style, 'text-properties');
  if (!properties) return null;
  if (attribute(properties, 'display') === 'none') return 'mark';
  const [, points] = /^(\d{1,4}(?:\.\d{1,4})?)pt$/.exec(attribute(properties, 'font-size') ?? '') ?? [];
  if (points !== undefined && Number(points) < MIN_SIZE) return 'size';
  // LibreOffice writes it in a namespace of its own.
  if (/^[0-4](?:\.\d{1,4})?%$/.test(attribute(properties, 'opacity') ?? '')) return 'opacity';
  return WHITE.test(attribute(properties, 'color') ?? '') && !whiteMayShow ? 'color' : null;
}
