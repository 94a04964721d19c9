import { AppError } from '@omm/contracts';
import type { ChildNode, Element } from 'domhandler';
import { DomHandler, Parser } from 'htmlparser2';

/** Browsers stop at 512 levels; a document that goes deeper wants to exhaust its reader. */
const MAX_DEPTH = 512;

class BoundedDomHandler extends DomHandler {
  override onopentag(name: string, attributes: { [key: string]: string }): void {
    if (this.tagStack.length > MAX_DEPTH)
      throw new AppError('CORRUPT_FILE', 'The document is nested too deeply.');
    super.onopentag(name, attributes);
  }
}

/** Reads HTML as browsers do. */
export const parseHtml = (html: string): ChildNode[] => parse(html, false);

/** Reads XML; entities beyond the five of XML are left as text, DTDs are not read. */
export const parseXml = (xml: string): ChildNode[] => parse(xml, true);

function parse(source: string, xmlMode: boolean): ChildNode[] {
  const handler = new BoundedDomHandler();
  new Parser(handler, { xmlMode }).end(source);
  return handler.root.children;
}

export const isElement = (node: ChildNode): node is Element => node.type === 'tag';

/** 'w:p' → 'p': the prefix is the writing program's choice. */
export const localName = (element: Element): string => element.name.slice(element.name.indexOf(':') + 1);

export function attribute(element: Element, name: string): string | undefined {
  const key = Object.keys(element.attribs).find((full) => full.slice(full.indexOf(':') + 1) === name);
  return key === undefined ? undefined : element.attribs[key];
}

/** The first element of that local name, depth first. */
export function findElement(nodes: readonly ChildNode[], name: string): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = localName(node) === name ? node : findElement(node.children, name);
    if (found) return found;
  }
  return undefined;
}

/** The direct child of that local name. */
export const childElement = (parent: Element, name: string): Element | undefined =>
  parent.children.find((node): node is Element => isElement(node) && localName(node) === name);
