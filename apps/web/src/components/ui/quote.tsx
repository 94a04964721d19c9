import { Box, Text } from '@mantine/core';
import classes from './quote.module.css';

interface QuoteProps {
  /** Whose words: 'The posting says'. */
  source: string;
  text: string | null;
  /** What stands in place of the words where there are none. */
  absent: string;
}

export function Quote({ source, text, absent }: QuoteProps) {
  return (
    <Box component="figure" m={0} className={classes['quote']} data-absent={text === null || undefined}>
      <Text component="figcaption" size="xs" c="dimmed" fw={550} mb={4}>
        {source}
      </Text>
      {text === null ? (
        <Text size="sm" c="dimmed">
          {absent}
        </Text>
      ) : (
        <Text component="blockquote" m={0} size="sm" style={{ overflowWrap: 'anywhere' }}>
          “{text.replace(/\s+/g, ' ').trim()}”
        </Text>
      )}
    </Box>
  );
}
