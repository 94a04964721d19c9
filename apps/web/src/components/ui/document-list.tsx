import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { type Pages, ShowMore } from './show-more.tsx';

/** Rows of documents, and what is left to show of them. */
export function DocumentList({ pages, children }: { pages: Pages; children: ReactNode }) {
  return (
    <Stack gap="md">
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {children}
      </Stack>
      <ShowMore pages={pages} />
    </Stack>
  );
}
