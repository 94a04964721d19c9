import { Tooltip } from '@mantine/core';
import { type ReactNode, type RefObject, useState } from 'react';

interface MarkTooltipProps {
  className: string | undefined;
  children: ReactNode;
  ref?: RefObject<HTMLDivElement | null> | undefined;
}

/** One tooltip for all marks of a text, which may be thousands: it tells their `aria-description`. */
export function MarkTooltip({ className, children, ref }: MarkTooltipProps) {
  const [mark, setMark] = useState<HTMLElement | null>(null);
  const show = ({ target }: { target: EventTarget }) =>
    setMark(target instanceof Element ? target.closest<HTMLElement>('[aria-description]') : null);
  const hide = () => setMark(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for what happens to the links inside.
    <div
      ref={ref}
      className={className}
      onMouseOver={show}
      onFocus={show}
      onMouseLeave={hide}
      onBlur={hide}
      onKeyDown={({ key }) => key === 'Escape' && hide()}
    >
      {children}
      {mark ? (
        <Tooltip
          target={mark}
          opened
          withinPortal={false}
          label={mark.getAttribute('aria-description')}
          multiline
          maw={320}
          withArrow
        />
      ) : null}
    </div>
  );
}
