import { Anchor, Text } from '@mantine/core';
import { factElementId } from '../../../components/ui/element-ids.ts';
import type { ResumeFact } from '../resume-facts.ts';

export type ShowInText = ((factId: string) => void) | null;

interface FactLinkProps {
  fact: Pick<ResumeFact, 'id' | 'value'>;
  /** Null where the text is kept from the reader: then there is nowhere to lead. */
  onShowInText: ShowInText;
  fw?: number;
}

/** A fact that leads to where it stands in the text. */
export function FactLink({ fact: { id, value }, onShowInText, fw = 400 }: FactLinkProps) {
  if (!onShowInText) return <Text fw={fw}>{value}</Text>;
  return (
    <Anchor
      id={factElementId(id)}
      component="button"
      type="button"
      ta="left"
      fw={fw}
      onClick={() => onShowInText(id)}
    >
      {value}
    </Anchor>
  );
}
