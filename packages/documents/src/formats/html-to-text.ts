import type { ChildNode, Element } from 'domhandler';
import { isHidden } from './hidden-element.ts';
import { isElement, parseHtml } from './markup-tree.ts';
import { rowLines } from './table-lines.ts';

/** What HTML shows, in lines. */
export const htmlToText = (html: string): string => nodesToText(parseHtml(html));

export const nodesToText = (nodes: readonly ChildNode[]): string => blockText(nodes).trim();

const DROPPED = new Set(
  'script style noscript template head svg canvas iframe object select button nav'.split(' '),
);
/** Paragraph-like elements stand apart by a blank line, the others by a line end. */
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl table section article header footer blockquote pre'.split(' '),
);
const LINES = new Set(
  'div li dt dd tr main aside address figure figcaption form fieldset body html hr'.split(' '),
);

/** Marks in the text while it is put together (of the private use area): a line ends, a paragraph ends. */
const LINE = '\ue000';
const PARAGRAPH = '\ue001';

/** Neighbouring marks are one; line ends within `pre` stay as they are. */
const blockText = (nodes: readonly ChildNode[]): string =>
  inline(nodes)
    .replace(/(?<![ \ue000\ue001])[ \ue000\ue001]*\ue001[ \ue000\ue001]*/g, '\n\n')
    .replace(/(?<! ) *\ue000[ \ue000]*/g, '\n');

function inline(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isElement(node) ? elementText(node) : textOf(node))).join('');
}

const textOf = (node: ChildNode) =>
  node.type === 'text' ? node.data.replace(/[\s\ue000\ue001]+/g, ' ') : '';

function elementText(element: Element): string {
  const name = element.name;
  if (DROPPED.has(name) || isHidden(element)) return '';
  if (name === 'br') return LINE;
  if (name === 'pre') return PARAGRAPH + preformatted(element.children) + PARAGRAPH;
  if (name === 'tr') return LINE + rowLines(cellsOf(element)).join(LINE) + LINE;
  const text = inline(element.children);
  if (name === 'li') return `${LINE}• ${text.replace(/^[ \ue000\ue001]+/, '')}${LINE}`;
  if (PARAGRAPHS.has(name)) return PARAGRAPH + text + PARAGRAPH;
  return LINES.has(name) ? LINE + text + LINE : text;
}

const preformatted = (nodes: readonly ChildNode[]): string =>
  nodes
    .map((node) => (isElement(node) ? preformatted(node.children) : 'data' in node ? node.data : ''))
    .join('');

const cellsOf = (row: Element): string[][] =>
  row.children
    .filter((node): node is Element => isElement(node) && (node.name === 'td' || node.name === 'th'))
    .map((cell) => blockText(cell.children).trim().split('\n'));
