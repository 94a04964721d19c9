import { type RefObject, useEffect, useState } from 'react';

/** How far below the top of the page an element begins, whatever opens and closes above it. */
export function useScrollMargin(element: RefObject<HTMLElement | null>): number {
  const [margin, setMargin] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (element.current) setMargin(element.current.getBoundingClientRect().top + window.scrollY);
    });
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return margin;
}
