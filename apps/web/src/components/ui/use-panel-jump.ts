import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Opens a tab and moves the focus to an element in it, so that text and list lead to each other. */
export function usePanelJump() {
  const [tab, setTab] = useState<string | null>(null);
  const jump = (to: string, elementId: string) => {
    flushSync(() => setTab(to));
    const target = document.getElementById(elementId);
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  };
  return { tab, setTab, jump };
}
