import { Box, Stack, Text, Title } from '@mantine/core';
import type { Condition } from '@omm/contracts';
import { factElementId } from '../../../components/ui/element-ids.ts';
import { necessityWords } from '../../../lib/words.ts';
import { conditionWords } from '../condition-words.ts';
import { Quote } from './quote.tsx';

interface ConditionsProps {
  conditions: readonly Condition[];
  onShowInText: (factId: string) => void;
}

/** What no resume answers: travel, checks, effort. */
export function Conditions({ conditions, onShowInText }: ConditionsProps) {
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Conditions
      </Title>
      {conditions.map((condition) => (
        <Box key={condition.id} id={factElementId(condition.id)} tabIndex={-1}>
          <Text fw={550}>
            {conditionWords(condition)}
            {condition.necessity === 'preferred' ? ` (${necessityWords.preferred.toLowerCase()})` : ''}
          </Text>
          <Quote text={condition.spans[0]?.text ?? ''} onClick={() => onShowInText(condition.id)} />
        </Box>
      ))}
    </Stack>
  );
}
