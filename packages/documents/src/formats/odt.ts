import { AppError } from '@omm/contracts';
import type { ChildNode, Element } from 'domhandler';
import { attribute, findElement, isElement, localName, parseXml } from './markup-tree.ts';
import { rowLines } from './table-lines.ts';
import { unzipXml } from './unzip.ts';

/** OpenDocument 1.3, part 3: the body of content.xml. */
export function readOdt(bytes: Uint8Array): string {
  const parts = unzipXml(bytes, /^(?:content|META-INF\/manifest)\.xml$/);
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new AppError('ENCRYPTED_FILE');
  const body = findElement(parseXml(parts.get('content.xml') ?? ''), 'text');
  if (!body) throw new AppError('CORRUPT_FILE');
  return blockLines(body.children).join('\n');
}

/** Deleted text of tracked changes, comments, form controls, the index's sources. */
const SKIPPED = new Set(['tracked-changes', 'annotation', 'forms', 'sequence-decls', 'note']);

function blockLines(nodes: readonly ChildNode[]): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (SKIPPED.has(name)) return [];
    if (name === 'p' || name === 'h') return paragraphLines(element);
    if (name === 'list-item') return bulleted(blockLines(element.children));
    if (name === 'table-row') return rowLines(cellsOf(element));
    return blockLines(element.children);
  });
}

const cellsOf = (row: Element): string[][] =>
  row.children
    .filter((node): node is Element => isElement(node) && localName(node) === 'table-cell')
    .map((cell) => blockLines(cell.children));

const bulleted = ([first = '', ...rest]: string[]) =>
  first.trim() === '' || first.startsWith('•') ? [first, ...rest] : [`• ${first.trimStart()}`, ...rest];

function paragraphLines(paragraph: Element): string[] {
  const boxes: string[] = [];
  const text = inlineText(paragraph.children, (box) => boxes.push(...blockLines(box.children)));
  return [...text.split('\n'), ...boxes];
}

type OnBox = (box: Element) => void;

const inlineText = (nodes: readonly ChildNode[], onBox: OnBox): string =>
  nodes
    // A line end within the XML is no line end of the text (OpenDocument 1.3, 6.1.2).
    .map((node) =>
      isElement(node) ? elementText(node, onBox) : 'data' in node ? node.data.replace(/\s+/g, ' ') : '',
    )
    .join('');

function elementText(element: Element, onBox: OnBox): string {
  const name = localName(element);
  if (SKIPPED.has(name)) return '';
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  if (name === 's') return ' '.repeat(Math.min(Number(attribute(element, 'c') ?? 1) || 1, 80));
  if (name !== 'text-box') return inlineText(element.children, onBox);
  onBox(element);
  return '';
}
