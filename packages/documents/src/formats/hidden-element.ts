import type { ChildNode, Element } from 'domhandler';
import type { HiddenText } from '../hidden-text.ts';
import { isElement } from './markup-tree.ts';
import { declarationsOf, rgb } from './style-declarations.ts';

/** What hidden elements hold, one text for each. */
export const hiddenTextsOf = (nodes: readonly ChildNode[]): HiddenText[] =>
  nodes.filter(isElement).flatMap((element) => {
    if (!isHidden(element)) return hiddenTextsOf(element.children);
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ by: 'mark', text }];
  });

const textOf = ({ children }: Element): string =>
  children.map((node) => (isElement(node) ? textOf(node) : node.type === 'text' ? node.data : '')).join(' ');

/**
 * Whether an element is kept from people's eyes by what it says of itself; `applyStyleSheets` makes it say what the
 * sheets of its page do. `aria-hidden` hides from screen readers alone, and a closed `details` opens.
 */
export function isHidden({ attribs, name }: Element): boolean {
  if ('hidden' in attribs || (name === 'input' && attribs['type'] === 'hidden')) return true;
  const style = attribs['style'];
  return style !== undefined && style !== '' && isUnseen(declarationsOf(style), attribs['bgcolor']);
}

const UNSEEN: Readonly<Record<string, RegExp>> = {
  display: /^none$/,
  visibility: /^(?:hidden|collapse)$/,
  opacity: /^0?\.?0*%?$/,
  'font-size': /^(?:0?\.?0*|[01](?:\.\d+)?px|0?\.\d+(?:px|pt))(?:px|pt|r?em|%)?$/,
  'mso-hide': /^all$/,
  'text-indent': /^-\d{3,}/,
  clip: /^rect\((?:[01](?:px)?[\s,]*){4}\)$/,
  'clip-path': /^inset\((?:50|100)%\)$/,
  transform: /^scale[xy]?\(0\)$/,
  color: /^(?:transparent|rgba\([^)]*,\s?0?\.?0\))$/,
};

function isUnseen(style: ReadonlyMap<string, string>, backgroundOfTable: string | undefined): boolean {
  for (const [property, pattern] of Object.entries(UNSEEN)) {
    const value = style.get(property);
    if (value !== undefined && value !== '' && pattern.test(value)) return true;
  }
  return isOffScreen(style) || isFolded(style) || isOwnBackground(style, backgroundOfTable);
}

const isOffScreen = (style: ReadonlyMap<string, string>) =>
  /^(?:absolute|fixed|relative)$/.test(style.get('position') ?? '') &&
  ['left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'].some((side) =>
    /^-\d{3,}/.test(style.get(side) ?? ''),
  );

const isFolded = (style: ReadonlyMap<string, string>) =>
  style.get('overflow') === 'hidden' &&
  ['width', 'height', 'max-height', 'max-width'].some((side) => /^[01](?:px)?$/.test(style.get(side) ?? ''));

function isOwnBackground(style: ReadonlyMap<string, string>, attribute: string | undefined): boolean {
  const colour = style.get('color');
  const background = style.get('background-color') ?? style.get('background') ?? attribute?.toLowerCase();
  return colour !== undefined && background !== undefined && rgb(colour) === rgb(background);
}
