import { AppError } from '@omm/contracts';
import type { ChildNode, Element } from 'domhandler';
import type { HiddenBy, HiddenText } from '../hidden-text.ts';
import type { RawText } from '../raw-text.ts';
import { attribute, findElement, isElement, localName, parseXml } from './markup-tree.ts';
import { odtHiddenStyles } from './odt-hidden-styles.ts';
import { rowLines } from './table-lines.ts';
import { odtTypedNumbers, type TypedNumbers } from './typed-numbers.ts';
import { unzipXml } from './unzip.ts';

/** OpenDocument 1.3, part 3: the body of content.xml. */
export function readOdt(bytes: Uint8Array): RawText {
  const parts = unzipXml(bytes, /^(?:content|styles|META-INF\/manifest)\.xml$/);
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw new AppError('ENCRYPTED_FILE');
  const content = parseXml(parts.get('content.xml') ?? '');
  const body = findElement(content, 'text');
  if (!body) throw new AppError('CORRUPT_FILE');
  const context: Context = {
    hiddenStyles: odtHiddenStyles(content),
    typedNumbers: odtTypedNumbers(content),
    hidden: [],
  };
  const lines = blockLines(body.children, context);
  const margin = marginLines(parts.get('styles.xml') ?? '', context);
  const text = [...margin.filter((line) => !lines.includes(line)), ...lines].join('\n');
  return { text, pages: null, hidden: context.hidden };
}

/** The headers of the first page style that has one: contact data stands there. */
function marginLines(stylesXml: string, context: Context): string[] {
  const master = findElement(parseXml(stylesXml), 'master-styles');
  const header =
    master && (findElement(master.children, 'header-first') ?? findElement(master.children, 'header'));
  return header ? blockLines(header.children, context).filter((line) => line.trim() !== '') : [];
}

type Context = {
  hiddenStyles: ReadonlyMap<string, HiddenBy>;
  typedNumbers: TypedNumbers;
  hidden: HiddenText[];
};

/** Deleted text of tracked changes, comments, form controls, the index's sources. */
const SKIPPED = new Set(['tracked-changes', 'annotation', 'forms', 'sequence-decls', 'note']);

function blockLines(nodes: readonly ChildNode[], context: Context): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (SKIPPED.has(name)) return [];
    if (name === 'p' || name === 'h') return paragraphLines(element, context);
    if (name === 'list') return listLines(element, context);
    if (name === 'table-row') return rowLines(cellsOf(element, context));
    return blockLines(element.children, context);
  });
}

const cellsOf = (row: Element, context: Context): string[][] =>
  row.children
    .filter((node): node is Element => isElement(node) && localName(node) === 'table-cell')
    .map((cell) => blockLines(cell.children, context));

function listLines(list: Element, context: Context): string[] {
  const numberOf = context.typedNumbers.get(attribute(list, 'style-name') ?? '');
  return list.children.filter(isElement).flatMap((item, index) => {
    const lines = blockLines(item.children, context);
    return localName(item) === 'list-item' ? marked(lines, numberOf?.(index) ?? '•') : lines;
  });
}

const marked = ([first = '', ...rest]: string[], mark: string) =>
  first.trim() === '' || first.startsWith('•') ? [first, ...rest] : [`${mark} ${first.trimStart()}`, ...rest];

function paragraphLines(paragraph: Element, context: Context): string[] {
  const boxes: string[] = [];
  const onBox = (box: Element) => boxes.push(...blockLines(box.children, context));
  const text = shownText(paragraph, inlineText(paragraph.children, { ...context, onBox }), context);
  return [...text.split('\n'), ...boxes];
}

type Inline = Context & { onBox(box: Element): void };

const inlineText = (nodes: readonly ChildNode[], inline: Inline): string =>
  nodes
    // A line end within the XML is no line end of the text (OpenDocument 1.3, 6.1.2).
    .map((node) =>
      isElement(node) ? elementText(node, inline) : 'data' in node ? node.data.replace(/\s+/g, ' ') : '',
    )
    .join('');

function elementText(element: Element, inline: Inline): string {
  const name = localName(element);
  if (SKIPPED.has(name)) return '';
  if (name === 'tab') return '\t';
  if (name === 'line-break') return '\n';
  if (name === 's') return ' '.repeat(Math.min(Number(attribute(element, 'c') ?? 1) || 1, 80));
  if (name !== 'text-box') return shownText(element, inlineText(element.children, inline), inline);
  inline.onBox(element);
  return '';
}

/** The text of a paragraph or span, or nothing where its style hides it. */
function shownText(element: Element, text: string, { hiddenStyles, hidden }: Context): string {
  const by = hiddenStyles.get(attribute(element, 'style-name') ?? '');
  if (by === undefined) return text;
  if (text.trim() !== '') hidden.push({ by, text });
  return '';
}
