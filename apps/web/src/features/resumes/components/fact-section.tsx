import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FactWork } from '../fact-work.ts';
import type { ResumeFact } from '../resume-facts.ts';
import { type FactSectionName, sectionWords } from '../stated-words.ts';
import { ChangedByHand, FactActions } from './fact-actions.tsx';
import { FactLink, type ShowInText } from './fact-link.tsx';

interface FactSectionProps {
  title: string;
  facts: ResumeFact[];
  onShowInText: ShowInText;
  /** Null for those who may not correct it. */
  work?: FactWork | null;
  /** The section of the profile, where something can be added to it. */
  section?: FactSectionName;
  children?: ReactNode;
}

/** The facts of one kind; each leads to where it stands in the text. */
export function FactSection(props: FactSectionProps) {
  const { title, facts, onShowInText, work = null, section, children } = props;
  return (
    <Stack gap={6}>
      <Title order={2} fz="md">
        {title}
      </Title>
      {facts.length === 0 ? <Text c="dimmed">Not mentioned on the resume.</Text> : null}
      <Group component="ul" gap="4px 20px" m={0} p={0} style={{ listStyle: 'none' }}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <Group gap={2} wrap="nowrap">
              <FactLink fact={fact} onShowInText={onShowInText} />
              {work && fact.own ? <FactActions fact={fact} work={work} /> : null}
            </Group>
            {work ? <ChangedByHand fact={fact} work={work} /> : null}
          </li>
        ))}
      </Group>
      {work && section ? <AddFact section={section} work={work} /> : null}
      {children}
    </Stack>
  );
}

export const AddFact = ({ section, work }: { section: FactSectionName; work: FactWork }) => (
  <Button
    size="compact-sm"
    variant="subtle"
    leftSection={<IconPlus size={14} aria-hidden />}
    onClick={() => work.onAdd(section)}
    style={{ alignSelf: 'flex-start' }}
  >
    Add a {sectionWords[section]}
  </Button>
);
