import type { DocumentKind } from '@omm/contracts';
import type { ChildNode, Element } from 'domhandler';
import type { RawText } from '../raw-text.ts';
import { applyStyleSheets } from './apply-style-sheets.ts';
import { hiddenTextsOf } from './hidden-element.ts';
import { nodesToText } from './html-to-text.ts';
import { withJobPosting } from './job-posting/page-text.ts';
import { parseHtml } from './markup-tree.ts';
import { decodeText } from './plain-text.ts';

/** HTML, whole pages or fragments, with the JobPosting that a posting's scripts hold. */
export function readHtml(bytes: Uint8Array, kind: DocumentKind): RawText {
  const nodes = parseHtml(decodeText(bytes));
  // What a posting's page folds away until a click is no secret.
  if (kind === 'resume') applyStyleSheets(nodes);
  const shown = nodesToText(nodes);
  const text = kind === 'posting' ? withJobPosting(shown, jsonLdOf(nodes)) : shown;
  return { text, pages: null, hidden: hiddenTextsOf(nodes) };
}

/** The texts of the scripts of JSON-LD, in document order. */
function jsonLdOf(nodes: readonly ChildNode[]): string[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return node.type === 'script' ? scriptText(node) : jsonLdOf(node.children);
  });
}

const scriptText = (script: Element): string[] =>
  /^\s*application\/ld\+json\b/i.test(script.attribs['type'] ?? '')
    ? [script.children.map((child) => ('data' in child ? child.data : '')).join('')]
    : [];
