import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { correctedRuleId, type Requirement, type RequirementNode, requirementsIn } from '@omm/contracts';
import { factElementId } from '../../../components/ui/element-ids.ts';
import { requirementWords } from '../requirement-words.ts';
import { Quote } from './quote.tsx';
import classes from './requirement-tree.module.css';

interface RequirementTreeProps {
  node: RequirementNode;
  onShowInText: (factId: string) => void;
  /** Null for those who may not. */
  onCorrect: ((requirement: Requirement) => void) | null;
}

/** One requirement, or several of which one is enough. */
export function RequirementTree({ node, onShowInText, onCorrect }: RequirementTreeProps) {
  if (node.type === 'one') {
    return (
      <RequirementItem requirement={node.requirement} onShowInText={onShowInText} onCorrect={onCorrect} />
    );
  }
  return (
    <Box className={classes['alternatives'] ?? ''} data-type={node.type}>
      <Text size="xs" fw={600} c="dimmed" mb={6}>
        {node.type === 'anyOf' ? 'One of these is enough' : 'Together'}
      </Text>
      <Stack gap="sm">
        {node.of.map((child) => (
          <RequirementTree
            key={requirementsIn(child)[0]?.id ?? child.type}
            node={child}
            onShowInText={onShowInText}
            onCorrect={onCorrect}
          />
        ))}
      </Stack>
    </Box>
  );
}

interface RequirementItemProps extends Omit<RequirementTreeProps, 'node'> {
  requirement: Requirement;
}

function RequirementItem({ requirement, onShowInText, onCorrect }: RequirementItemProps) {
  const { id, spans, ruleId } = requirement;
  const words = requirementWords(requirement);
  return (
    <Box id={factElementId(id)} tabIndex={-1}>
      <Group justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
        <Text fw={550}>
          {words}
          {ruleId === correctedRuleId ? (
            <Text span size="xs" c="dimmed" ml={6}>
              corrected by hand
            </Text>
          ) : null}
        </Text>
        {onCorrect ? (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Correct: ${words}`}
            onClick={() => onCorrect(requirement)}
          >
            Correct
          </Button>
        ) : null}
      </Group>
      <Quote text={spans[0]?.text ?? ''} onClick={() => onShowInText(id)} />
    </Box>
  );
}
