import { Anchor } from '@mantine/core';

interface QuoteProps {
  text: string;
  onClick: () => void;
}

/** The words of the posting; a click shows them where they stand. */
export function Quote({ text, onClick }: QuoteProps) {
  return (
    <Anchor component="button" type="button" size="sm" ta="left" onClick={onClick}>
      “{text.replace(/\s+/g, ' ').trim()}”
    </Anchor>
  );
}
