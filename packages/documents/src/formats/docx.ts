import type { ChildNode, Element } from 'domhandler';
import type { HiddenBy, HiddenText } from '../hidden-text.ts';
import type { RawText } from '../raw-text.ts';
import { hiddenBoxBy } from './docx-hidden-box.ts';
import { docxHidingStyles, hiddenRunBy, setsItself } from './docx-hidden-run.ts';
import { docxListStyles } from './docx-list-styles.ts';
import { attribute, childElement, isElement, localName, parseXml } from './markup-tree.ts';
import { rowLines } from './table-lines.ts';
import { docxTypedNumbers, type TypedNumbers } from './typed-numbers.ts';
import { unzipXml } from './unzip.ts';

const PARTS = /^word\/(?:document|styles|numbering|header\d*|footer\d*)\.xml$/;

/** WordprocessingML (ECMA-376 part 1, 17): headers first, since contact data stands there, then the body, then footers. */
export function readDocx(bytes: Uint8Array): RawText {
  const parts = unzipXml(bytes, PARTS);
  const hidden: HiddenText[] = [];
  const styles = parts.get('word/styles.xml') ?? '';
  const whiteMayShow = [...parts.values()].some((xml) => DARK_GROUND.test(xml));
  const context: Context = {
    listStyles: docxListStyles(styles),
    hidingStyles: docxHidingStyles(styles, whiteMayShow),
    typedNumbers: docxTypedNumbers(parts.get('word/numbering.xml') ?? ''),
    numbered: new Map(),
    whiteMayShow,
    hidden,
  };
  const linesOf = (kind: string) =>
    [...parts].flatMap(([name, xml]) =>
      name.startsWith(`word/${kind}`) ? blockLines(parseXml(xml), context) : [],
    );
  const body = linesOf('document');
  const text = [marginLines(linesOf('header'), body), body, marginLines(linesOf('footer'), body)]
    .map((lines) => lines.join('\n').trim())
    .filter(Boolean)
    .join('\n\n');
  return { text, pages: null, hidden };
}

/** Shading, a page's color, a picture or shape: white letters may stand on it. */
const DARK_GROUND =
  /<(?:\w+:)?(?:background|highlight|anchor|pict|wsp|tblStyle)\b|\b(?:\w+:)?fill="(?!auto|FFFFFF)/i;

/** What the header or footer says that the body does not: first page, odd and even pages repeat each other. */
const marginLines = (lines: readonly string[], body: readonly string[]) =>
  [...new Set(lines)].filter(
    (line) => !body.includes(line) && !/^\W*(?:page )?\d+(?: of \d+)?\W*$/i.test(line),
  );

type Context = {
  listStyles: ReadonlySet<string>;
  hidingStyles: ReadonlyMap<string, HiddenBy>;
  typedNumbers: TypedNumbers;
  /** How many items of each list were read. */
  numbered: Map<string, number>;
  whiteMayShow: boolean;
  hidden: HiddenText[];
};

/** Deleted and moved-away text, and the older twin of what `mc:Choice` holds. */
const SKIPPED = new Set(['del', 'moveFrom', 'Fallback', 'rPr', 'pPr', 'sectPr', 'tblPr', 'tcPr', 'trPr']);

function blockLines(nodes: readonly ChildNode[], context: Context): string[] {
  return nodes.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (SKIPPED.has(name)) return [];
    if (name === 'p') return paragraphLines(element, context);
    if (name === 'tr') return rowLines(cellsOf(element, context));
    return blockLines(element.children, context);
  });
}

function cellsOf(row: Element, context: Context): string[][] {
  return row.children.filter(isElement).flatMap((element) => {
    const name = localName(element);
    if (name === 'tc') return [blockLines(element.children, context)];
    return name === 'sdt' || name === 'sdtContent' ? cellsOf(element, context) : [];
  });
}

/** A paragraph's own lines, then those of the text boxes anchored in it. */
function paragraphLines(paragraph: Element, context: Context): string[] {
  const boxes: string[] = [];
  const text = inlineText(paragraph.children, {
    onBox: (box) => boxes.push(...boxLines(box, context)),
    hiddenBy: (run) => hiddenBy(run, paragraph, context),
    hidden: context.hidden,
  });
  const mark = text.trim() === '' ? '' : listMark(paragraph, context);
  return [...(mark === '' ? text : `${mark} ${text.trimStart()}`).split('\n'), ...boxes];
}

/** The lines of a text box, and of those within it; of a hidden one none. */
function boxLines(box: Element, context: Context): string[] {
  const lines = blockLines(box.children, context);
  const by = hiddenBoxBy(box);
  if (by === null) return lines;
  context.hidden.push(...lines.filter((text) => text.trim() !== '').map((text) => ({ by, text })));
  return [];
}

/** By the run itself, else by its style or its paragraph's, unless the run sets for itself what hides there. */
function hiddenBy(
  run: Element,
  paragraph: Element,
  { whiteMayShow, hidingStyles }: Context,
): HiddenBy | null {
  const byStyle = hidingStyles.get(styleOf(run, 'r')) ?? hidingStyles.get(styleOf(paragraph, 'p')) ?? null;
  return hiddenRunBy(run, whiteMayShow) ?? (byStyle !== null && setsItself(run, byStyle) ? null : byStyle);
}

function styleOf(element: Element, kind: 'p' | 'r'): string {
  const properties = childElement(element, `${kind}Pr`);
  const style = properties && childElement(properties, `${kind}Style`);
  return (style && attribute(style, 'val')) ?? '';
}

/** What stands before a list item; nothing before other paragraphs. */
function listMark(paragraph: Element, { listStyles, typedNumbers, numbered }: Context): string {
  const properties = childElement(paragraph, 'pPr');
  const numbering = properties && childElement(properties, 'numPr');
  const numId = numbering && childElement(numbering, 'numId');
  if (!numId) return listStyles.has(styleOf(paragraph, 'p')) ? '•' : '';
  const id = attribute(numId, 'val') ?? '';
  const index = numbered.get(id) ?? 0;
  numbered.set(id, index + 1);
  return id === '0' ? '' : (typedNumbers.get(id)?.(index) ?? '•');
}

const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

type Inline = {
  onBox(box: Element): void;
  hiddenBy(run: Element): HiddenBy | null;
  hidden: HiddenText[];
};

function inlineText(nodes: readonly ChildNode[], inline: Inline): string {
  return nodes
    .filter(isElement)
    .map((element) => {
      const name = localName(element);
      if (SKIPPED.has(name)) return '';
      if (name === 't') return element.children.map((node) => ('data' in node ? node.data : '')).join('');
      if (name === 'r') return runText(element, inline);
      if (name === 'txbxContent') {
        inline.onBox(element);
        return '';
      }
      return CHARACTERS[name] ?? inlineText(element.children, inline);
    })
    .join('');
}

function runText(run: Element, inline: Inline): string {
  const text = inlineText(run.children, inline);
  const by = inline.hiddenBy(run);
  if (by === null) return text;
  if (text.trim() !== '') inline.hidden.push({ by, text });
  return '';
}
