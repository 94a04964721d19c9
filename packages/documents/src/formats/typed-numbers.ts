import type { ChildNode, Element } from 'domhandler';
import { attribute, childElement, findElement, isElement, localName, parseXml } from './markup-tree.ts';

/**
 * Lists that count from here on are none: a word processor took the area code or the year at the head of a line for
 * the number of an item, and keeps it where no text is. '(919) 555-0100', '2012. Elm Clinic'.
 */
const LEAST = 100;

/** What stands before the item with this index, counted from 0. */
export type TypedNumbers = ReadonlyMap<string, (index: number) => string>;

/** By the id of the list in word/numbering.xml (ECMA-376 part 1, 17.9). */
export function docxTypedNumbers(numberingXml: string): TypedNumbers {
  const all = findElement(parseXml(numberingXml), 'numbering')?.children.filter(isElement) ?? [];
  const value = (parent: Element | undefined, name: string) => {
    const child = parent && childElement(parent, name);
    return child && attribute(child, 'val');
  };
  const firstLevels = new Map(
    all.flatMap((element): [string, Element | undefined][] => {
      const id = localName(element) === 'abstractNum' ? attribute(element, 'abstractNumId') : undefined;
      return id === undefined ? [] : [[id, childElement(element, 'lvl')]];
    }),
  );
  return new Map(
    all.flatMap((element): [string, (index: number) => string][] => {
      const id = localName(element) === 'num' ? attribute(element, 'numId') : undefined;
      const level = firstLevels.get(value(element, 'abstractNumId') ?? '');
      const start = Number(
        value(childElement(element, 'lvlOverride'), 'startOverride') ?? value(level, 'start'),
      );
      if (id === undefined || value(level, 'numFmt') !== 'decimal' || !(start >= LEAST)) return [];
      const pattern = value(level, 'lvlText') ?? '%1';
      return [[id, (index) => pattern.replace('%1', String(start + index))]];
    }),
  );
}

/** By the name of the list's style (OpenDocument 1.3, 16.32). */
export function odtTypedNumbers(content: readonly ChildNode[]): TypedNumbers {
  const styles = findElement(content, 'automatic-styles')?.children.filter(isElement) ?? [];
  return new Map(
    styles.flatMap((style): [string, (index: number) => string][] => {
      const name = localName(style) === 'list-style' ? attribute(style, 'name') : undefined;
      const level = childElement(style, 'list-level-style-number');
      const start = Number(level && attribute(level, 'start-value'));
      if (name === undefined || !level || !(start >= LEAST)) return [];
      const [before, after] = [attribute(level, 'num-prefix') ?? '', attribute(level, 'num-suffix') ?? ''];
      return [[name, (index) => `${before}${start + index}${after}`]];
    }),
  );
}
