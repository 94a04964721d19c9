import type { ChildNode, Element } from 'domhandler';
import { docxListStyles } from './docx-list-styles.ts';
import { attribute, childElement, isElement, localName, parseXml } from './markup-tree.ts';
import { rowLines } from './table-lines.ts';
import { unzipXml } from './unzip.ts';

const PARTS = /^word\/(?:document|styles|header\d*|footer\d*)\.xml$/;

/** WordprocessingML (ECMA-376 part 1, 17): headers first, since contact data stands there, then the body, then footers. */
export function readDocx(bytes: Uint8Array): string {
  const parts = unzipXml(bytes, PARTS);
  const listStyles = docxListStyles(parts.get('word/styles.xml') ?? '');
  const linesOf = (kind: string) =>
    [...parts].flatMap(([name, xml]) =>
      name.startsWith(`word/${kind}`) ? blockLines(parseXml(xml), listStyles) : [],
    );
  const body = linesOf('document');
  return [marginLines(linesOf('header'), body), body, marginLines(linesOf('footer'), body)]
    .map((lines) => lines.join('\n').trim())
    .filter(Boolean)
    .join('\n\n');
}

/** What the header or footer says that the body does not: first page, odd and even pages repeat each other. */
const marginLines = (lines: readonly string[], body: readonly string[]) =>
  [...new Set(lines)].filter(
    (line) => !body.includes(line) && !/^\W*(?:page )?\d+(?: of \d+)?\W*$/i.test(line),
  );

type Styles = ReadonlySet<string>;

/** Deleted and moved-away text, and the older twin of what `mc:Choice` holds. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'rPr', 'pPr', 'sectPr', 'tblPr', 'tcPr', 'trPr']);

function blockLines(nodes: readonly ChildNode[], styles: Styles): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (SKIPPED.has(name)) return [];
    if (name === 'p') return paragraphLines(element, styles);
    if (name === 'tr') return rowLines(cellsOf(element, styles));
    return blockLines(element.children, styles);
  });
}

function cellsOf(row: Element, styles: Styles): string[][] {
  return row.children.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (name === 'tc') return [blockLines(element.children, styles)];
    return name === 'sdt' || name === 'sdtContent' ? cellsOf(element, styles) : [];
  });
}

/** A paragraph's own lines, then those of the text boxes anchored in it. */
function paragraphLines(paragraph: Element, styles: Styles): string[] {
  const boxes: string[] = [];
  const text = inlineText(paragraph.children, (box) => boxes.push(...blockLines(box.children, styles)));
  const bullet = isListItem(paragraph, styles) && text.trim() !== '' ? '• ' : '';
  return [...`${bullet}${bullet ? text.trimStart() : text}`.split('\n'), ...boxes];
}

function isListItem(paragraph: Element, styles: Styles): boolean {
  const properties = childElement(paragraph, 'pPr');
  if (!properties) return false;
  const numbering = childElement(properties, 'numPr');
  const numId = numbering && childElement(numbering, 'numId');
  if (numId) return attribute(numId, 'val') !== '0';
  const style = childElement(properties, 'pStyle');
  return styles.has((style && attribute(style, 'val')) ?? '');
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

function inlineText(nodes: readonly ChildNode[], onBox: (box: Element) => void): string {
  return nodes
    .filter(isElement)
    .map((element) => {
      const name = localName(element);
      if (SKIPPED.has(name) || isHidden(element)) return '';
      if (name === 't') return element.children.map((node) => ('data' in node ? node.data : '')).join('');
      if (name === 'txbxContent') {
        onBox(element);
        return '';
      }
      return CHARACTERS[name] ?? inlineText(element.children, onBox);
    })
    .join('');
}

/** A run with `w:vanish`: Word does not show it. */
function isHidden(element: Element): boolean {
  const properties = localName(element) === 'r' ? childElement(element, 'rPr') : undefined;
  const vanish = properties && childElement(properties, 'vanish');
  return vanish !== undefined && !['0', 'false'].includes(attribute(vanish, 'val') ?? '');
}
