import { Alert, Anchor, Box, Stack, Text, Title } from '@mantine/core';
import { Necessity, type PostingReading } from '@omm/contracts';
import { factElementId } from '../../../components/ui/element-ids.ts';
import { necessityWords } from '../../../lib/words.ts';
import { jobTerms, leaves, requirementGroups, type Term } from '../posting-facts.ts';
import { RequirementTree } from './requirement-tree.tsx';

interface PostingRequirementsProps {
  reading: PostingReading;
  onShowInText: (factId: string) => void;
}

/** What was read from a posting: must have, nice to have, about the job. */
export function PostingRequirements({ reading, onShowInText }: PostingRequirementsProps) {
  const groups = requirementGroups(reading.requirements.root);
  const terms = jobTerms(reading.requirements.terms);
  return (
    <Stack gap="xl">
      {Necessity.options.map((necessity) => (
        <Stack key={necessity} gap="sm">
          <Title order={2} fz="md">
            {necessityWords[necessity]}
          </Title>
          {groups[necessity].length === 0 ? <Text c="dimmed">Nothing that we could read.</Text> : null}
          {groups[necessity].map((node) => (
            <RequirementTree key={leaves(node)[0]?.id ?? node.type} node={node} onShowInText={onShowInText} />
          ))}
        </Stack>
      ))}
      {terms.length > 0 ? <AboutTheJob terms={terms} onShowInText={onShowInText} /> : null}
      {reading.warnings.map(({ code, message }) => (
        <Alert key={code + message} color="gray" variant="light">
          {message}
        </Alert>
      ))}
    </Stack>
  );
}

interface AboutTheJobProps {
  terms: Term[];
  onShowInText: (factId: string) => void;
}

function AboutTheJob({ terms, onShowInText }: AboutTheJobProps) {
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        About the job
      </Title>
      {terms.map(({ id, name, value, evidence }) => (
        <Box key={id} id={factElementId(id)} tabIndex={-1}>
          <Text fw={550}>
            {name}: {value}
          </Text>
          <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onShowInText(id)}>
            “{evidence.span.text.replace(/\s+/g, ' ').trim()}”
          </Anchor>
        </Box>
      ))}
    </Stack>
  );
}
