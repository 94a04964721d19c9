import type { ChildNode, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { decodeText } from './plain-text.ts';
import { rowLines } from './table-lines.ts';
import { isElement } from './xml-tree.ts';

/** HTML, whole pages or fragments. */
export const readHtml = (bytes: Uint8Array): string => htmlToText(decodeText(bytes));

const htmlToText = (html: string): string => blockText(parseDocument(html).children).trim();

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

/** Line ends of `pre` and `br`, told from the white space of the source until the end. */
function blockText(nodes: readonly ChildNode[]): string {
  return inline(nodes)
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

function inline(nodes: readonly ChildNode[]): string {
  return nodes.map((node) => (isElement(node) ? elementText(node) : textOf(node))).join('');
}

const textOf = (node: ChildNode) => (node.type === 'text' ? node.data.replace(/\s+/g, ' ') : '');

function elementText(element: Element): string {
  const name = element.name;
  if (DROPPED.has(name) || isHidden(element)) return '';
  if (name === 'br') return '\n';
  if (name === 'pre') return `\n\n${preformatted(element.children)}\n\n`;
  if (name === 'tr') return `\n${rowLines(cellsOf(element)).join('\n')}\n`;
  const text = inline(element.children);
  if (name === 'li') return text.trim() === '' ? '' : `\n• ${text.trim()}\n`;
  if (PARAGRAPHS.has(name)) return `\n\n${text}\n\n`;
  return LINES.has(name) ? `\n${text}\n` : text;
}

const preformatted = (nodes: readonly ChildNode[]): string =>
  nodes
    .map((node) => (isElement(node) ? preformatted(node.children) : 'data' in node ? node.data : ''))
    .join('');

const cellsOf = (row: Element): string[][] =>
  row.children
    .filter((node): node is Element => isElement(node) && (node.name === 'td' || node.name === 'th'))
    .map((cell) => blockText(cell.children).trim().split('\n'));

function isHidden({ attribs }: Element): boolean {
  if ('hidden' in attribs) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|font-size\s*:\s*0(?![.\d])/i.test(
    attribs['style'] ?? '',
  );
}
