import { Accordion } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { Pages } from '../../../components/ui/show-more.tsx';
import { useScrollMargin } from '../../../components/ui/use-scroll-margin.ts';
import type { Viewer } from '../match-words.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import classes from './ranked-list.module.css';
import { type RankedItem, RankedRow, type Selection } from './ranked-row.tsx';

interface RankedListProps {
  items: readonly RankedItem[];
  total: number;
  viewer: Viewer;
  pages: Pages;
  onShortlist?: (id: string) => void;
  selection?: Selection;
}

/** The height of a closed row, until it is measured. */
const ROW = 118;
const GAP = 16;
/** So many rows before the end the next page is asked for. */
const AHEAD = 10;

/**
 * Best first; each opens to its reasons, the first is open from the start. Only the rows in sight are in the document,
 * and the one that had the focus last, to which it comes back from a dialog.
 */
export function RankedList({ items, total, viewer, pages, onShortlist, selection }: RankedListProps) {
  const list = useRef<HTMLOListElement>(null);
  const focused = useRef<string | null>(null);
  const [help, { open: openHelp, set: setHelp }] = useDisclosure(false);
  const [opened, setOpened] = useState(() => items.slice(0, 1).map(({ id }) => id));
  const scrollMargin = useScrollMargin(list);
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    gap: GAP,
    overscan: 4,
    scrollMargin,
    getItemKey: (index) => items[index]?.id ?? index,
    rangeExtractor: (range) => {
      const kept = items.findIndex(({ id }) => id === focused.current);
      const inSight = defaultRangeExtractor(range);
      return kept === -1 ? inSight : [...new Set([...inSight, kept])].sort((a, b) => a - b);
    },
  });
  const rows = virtualizer.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const isNearEnd = last >= items.length - AHEAD && hasNextPage && !isFetchingNextPage;
  useEffect(() => {
    if (isNearEnd) void fetchNextPage();
  }, [isNearEnd, fetchNextPage]);

  const focusRow = (index: number) => {
    const control = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    control?.focus({ preventScroll: true });
    control?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Record<string, (index: number, id: string) => void> = {
    j: (index) => focusRow(index + 1),
    k: (index) => focusRow(index - 1),
    s: (_, id) => onShortlist?.(id),
    x: (_, id) => selection?.toggle(id),
    '?': openHelp,
  };
  return (
    <>
      <KeyboardHelp opened={help} onChange={setHelp} works={onShortlist !== undefined} />
      <Accordion
        variant="separated"
        radius="lg"
        multiple
        order={3}
        keepMounted={false}
        value={opened}
        onChange={setOpened}
        classNames={{ item: classes['item'] ?? '' }}
      >
        <ol ref={list} className={classes['list']} style={{ height: virtualizer.getTotalSize() }}>
          {rows.map(({ index, key, start }) => {
            const item = items[index];
            return item ? (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                aria-posinset={index + 1}
                aria-setsize={total}
                style={{ transform: `translateY(${start - scrollMargin}px)` }}
                onFocus={() => {
                  focused.current = item.id;
                }}
              >
                <RankedRow
                  item={item}
                  viewer={viewer}
                  onKey={(key) => keys[key]?.(index, item.id)}
                  keys={onShortlist ? 'j k s x ?' : 'j k ?'}
                  selection={selection}
                />
              </li>
            ) : null;
          })}
        </ol>
      </Accordion>
    </>
  );
}
