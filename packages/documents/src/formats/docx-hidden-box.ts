import type { Element } from 'domhandler';
import type { HiddenBy } from '../hidden-text.ts';
import { attribute, childElement, isElement, localName } from './markup-tree.ts';

/** English Metric Units: 914,400 an inch. Pages are at most 22 inches long; margins at most three, in practice. */
const LONGEST_PAGE = 22 * 914_400;
const WIDEST_MARGIN = 3 * 914_400;

/** How the drawing around a text box hides it (ECMA-376 part 1, 20.4.2), or null. */
export function hiddenBoxBy(box: Element): HiddenBy | null {
  const drawing = drawingAround(box);
  if (!drawing) return null;
  const properties = childElement(drawing, 'docPr');
  if (['1', 'true'].includes((properties && attribute(properties, 'hidden')) ?? '')) return 'mark';
  const isOff = isOffPage(drawing, 'positionH', 'cx') || isOffPage(drawing, 'positionV', 'cy');
  return isOff ? 'place' : null;
}

/** The nearest one: a text box within a text box has its own. */
function drawingAround(box: Element): Element | null {
  for (let parent = box.parent; parent && 'name' in parent && isElement(parent); parent = parent.parent)
    if (['anchor', 'inline'].includes(localName(parent))) return parent;
  return null;
}

function isOffPage(drawing: Element, axis: 'positionH' | 'positionV', length: 'cx' | 'cy'): boolean {
  const [position, extent] = [childElement(drawing, axis), childElement(drawing, 'extent')];
  const shift = position && childElement(position, 'posOffset')?.children[0];
  if (!position || !shift || !('data' in shift)) return false;
  const offset = Number(shift.data);
  const end = offset + Number((extent && attribute(extent, length)) ?? 0);
  const start = attribute(position, 'relativeFrom') === 'page' ? 0 : -WIDEST_MARGIN;
  return end <= start || offset > LONGEST_PAGE;
}
