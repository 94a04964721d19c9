import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** A new page starts at its content for the keyboard and the screen reader, as a page load would. */
export function useFocusAfterNavigation(elementId: string): void {
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById(elementId)?.focus({ preventScroll: true });
  }, [pathname, elementId]);
}
