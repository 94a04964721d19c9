import { attribute, childElement, findElement, isElement, localName, parseXml } from './markup-tree.ts';

/** Ids of the paragraph styles that make list items of their paragraphs ('List Bullet'). */
export function docxListStyles(stylesXml: string): ReadonlySet<string> {
  const styles = findElement(parseXml(stylesXml), 'styles')?.children.filter(isElement) ?? [];
  const ids = styles.flatMap((style) => {
    if (localName(style) !== 'style') return [];
    const properties = childElement(style, 'pPr');
    const numbering = properties && childElement(properties, 'numPr');
    const heading = properties && childElement(properties, 'outlineLvl');
    const id = attribute(style, 'styleId');
    return numbering && !heading && id ? [id] : [];
  });
  return new Set(ids);
}
