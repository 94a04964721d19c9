import type { Element } from 'domhandler';
import type { HiddenBy } from '../hidden-text.ts';
import { attribute, childElement } from './markup-tree.ts';

/** Half points: smaller than two points cannot be read by a person. */
const MIN_HALF_POINTS = 4;

/** How a run's own properties hide it (ECMA-376 part 1, 17.3.2), or null. `whiteMayShow`: something dark may lie under it. */
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
  const isWhite = /^f[c-f]f[c-f]f[c-f]$/i.test(value('color') ?? '');
  return isWhite && !whiteMayShow ? 'color' : null;
}
