import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';

/** The same rows for a spreadsheet; small among small buttons. */
export const CsvLink = ({ href, size = 'sm' }: { href: string; size?: 'xs' | 'sm' }) => (
  <Button
    data-noprint
    component="a"
    href={href}
    download
    size={size}
    variant="default"
    leftSection={<IconDownload size={16} aria-hidden />}
  >
    CSV
  </Button>
);
