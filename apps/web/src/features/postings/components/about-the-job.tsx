import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core';
import { factElementId } from '../../../components/ui/element-ids.ts';
import type { Term } from '../term.ts';
import { Quote } from './quote.tsx';

interface AboutTheJobProps {
  terms: Term[];
  onShowInText: (factId: string) => void;
}

/** Benefits and the like come by the dozen: their values alone, each a way into the text. */
const MANY = 3;

export function AboutTheJob({ terms, onShowInText }: AboutTheJobProps) {
  const names = [...new Set(terms.map(({ name }) => name))];
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        About the job
      </Title>
      {names.map((name) => {
        const same = terms.filter((term) => term.name === name);
        if (same.length >= MANY)
          return <Values key={name} name={name} terms={same} onShowInText={onShowInText} />;
        return same.map((term) => <OneTerm key={term.id} term={term} onShowInText={onShowInText} />);
      })}
    </Stack>
  );
}

function OneTerm({ term, onShowInText }: { term: Term; onShowInText: (factId: string) => void }) {
  const { id, name, value, evidence } = term;
  return (
    <Box id={factElementId(id)} tabIndex={-1}>
      <Text fw={550}>
        {name}: {value}
      </Text>
      <Quote text={evidence.span.text} onClick={() => onShowInText(id)} />
    </Box>
  );
}

function Values({ name, terms, onShowInText }: AboutTheJobProps & { name: string }) {
  return (
    <Box>
      <Text fw={550}>{name}</Text>
      <Group gap="xs">
        {terms.map(({ id, value }) => (
          <Anchor
            key={id}
            id={factElementId(id)}
            component="button"
            type="button"
            size="sm"
            onClick={() => onShowInText(id)}
          >
            {value}
          </Anchor>
        ))}
      </Group>
    </Box>
  );
}
