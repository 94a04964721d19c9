import { type RefObject, useEffect, useState } from 'react';

export interface SelectedWords {
  /** Into the text of the element. */
  start: number;
  end: number;
  words: string;
}

/** What is selected in an element that holds a text and nothing before it; null where nothing is. */
export function useSelectedWords(element: RefObject<HTMLElement | null>): SelectedWords | null {
  const [selected, setSelected] = useState<SelectedWords | null>(null);
  useEffect(() => {
    const read = () => element.current && setSelected(selectedIn(element.current));
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [element]);
  return selected;
}

function selectedIn(element: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const start = before.toString().length + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed === '' ? null : { start, end: start + trimmed.length, words: trimmed };
}
