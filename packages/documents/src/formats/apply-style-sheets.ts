import type { ChildNode, Element } from 'domhandler';
import { isElement } from './markup-tree.ts';
import { declarationsOf, rgb } from './style-declarations.ts';
import { mayPaint, paintsUnread, rulesOf, type StyleRule, speaksOf } from './style-sheet.ts';

/**
 * Writes what the style sheets within a page say of its elements into the elements, and marks as hidden what is then
 * written in the color of its ground.
 */
export function applyStyleSheets(nodes: readonly ChildNode[]): void {
  const sheets = sheetsOf(nodes);
  const rules = sheets.flatMap(rulesOf).toSorted((a, b) => a.weight - b.weight);
  applyRules(nodes, rules);
  const isAllRead = !sheets.some(paintsUnread) && !hasUnreadPaint(nodes);
  if (isAllRead) hideOwnColor(nodes, { color: '#000000', ground: '#ffffff' });
}

const sheetsOf = (nodes: readonly ChildNode[]): string[] =>
  nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    if (node.type !== 'style') return sheetsOf(node.children);
    return [node.children.map((child) => ('data' in child ? child.data : '')).join('')];
  });

/** A sheet that is not in the file may lay any ground, and so may an element that floats. */
const hasUnreadPaint = (nodes: readonly ChildNode[]): boolean =>
  nodes.some(
    (node) =>
      isElement(node) &&
      ((node.name === 'link' && /\bstylesheet\b/i.test(node.attribs['rel'] ?? '')) ||
        mayPaint(node.attribs['style'] ?? '') ||
        hasUnreadPaint(node.children)),
  );

function applyRules(nodes: readonly ChildNode[], rules: readonly StyleRule[]): void {
  for (const element of nodes.filter(isElement)) {
    const own = element.attribs['style'] ?? '';
    const said = rules.filter((rule) => speaksOf(rule, element)).map(({ declarations }) => declarations);
    if (said.length > 0) element.attribs['style'] = [...said, own].join(';');
    applyRules(element.children, rules);
  }
}

type Paint = { readonly color: string; readonly ground: string };

/** A picture or a run of colors: what stands on it is seen. */
const ANY_GROUND = '';

function hideOwnColor(nodes: readonly ChildNode[], around: Paint): void {
  for (const element of nodes.filter(isElement)) {
    const paint = paintOf(element, around);
    if (paint.color === paint.ground && !element.children.some(setsPaint)) element.attribs['hidden'] = '';
    else hideOwnColor(element.children, paint);
  }
}

function paintOf({ attribs }: Element, around: Paint): Paint {
  const style = declarationsOf(attribs['style'] ?? '');
  const color = style.get('color') ?? attribs['color'];
  const ground = style.get('background-color') ?? style.get('background') ?? attribs['bgcolor'];
  const isPicture = style.has('background-image') || attribs['background'] !== undefined;
  return {
    color: color ? rgb(color.toLowerCase()) : around.color,
    ground: isPicture ? ANY_GROUND : ground ? groundOf(ground.toLowerCase(), around) : around.ground,
  };
}

const groundOf = (ground: string, around: Paint) =>
  /^(?:none|transparent|inherit|initial|unset)$/.test(ground) ? around.ground : rgb(ground);

/** Something within that has a color or a ground of its own may be seen. */
const setsPaint = (node: ChildNode): boolean =>
  isElement(node) &&
  (/color|background/i.test(node.attribs['style'] ?? '') ||
    'color' in node.attribs ||
    'bgcolor' in node.attribs ||
    node.children.some(setsPaint));
