import { Box, Stack, Text } from '@mantine/core';
import { type Requirement, type RequirementNode, requirementsIn } from '@omm/contracts';
import { factElementId } from '../../../components/ui/element-ids.ts';
import { requirementWords } from '../requirement-words.ts';
import { Quote } from './quote.tsx';
import classes from './requirement-tree.module.css';

interface RequirementTreeProps {
  node: RequirementNode;
  onShowInText: (factId: string) => void;
}

/** One requirement, or several of which one is enough. */
export function RequirementTree({ node, onShowInText }: RequirementTreeProps) {
  if (node.type === 'one')
    return <RequirementItem requirement={node.requirement} onShowInText={onShowInText} />;
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
          />
        ))}
      </Stack>
    </Box>
  );
}

interface RequirementItemProps {
  requirement: Requirement;
  onShowInText: (factId: string) => void;
}

function RequirementItem({ requirement, onShowInText }: RequirementItemProps) {
  const { id, spans } = requirement;
  return (
    <Box id={factElementId(id)} tabIndex={-1}>
      <Text fw={550}>{requirementWords(requirement)}</Text>
      <Quote text={spans[0]?.text ?? ''} onClick={() => onShowInText(id)} />
    </Box>
  );
}
