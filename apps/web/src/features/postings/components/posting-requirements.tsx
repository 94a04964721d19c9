import { Stack, Text, Title } from '@mantine/core';
import {
  Necessity,
  type PostingReading,
  type Requirement,
  requirementsIn,
  type UsualDemand,
} from '@omm/contracts';
import { necessityWords } from '../../../lib/words.ts';
import { jobTerms, requirementGroups } from '../posting-facts.ts';
import type { ShownFinding } from '../posting-findings.ts';
import { AboutTheJob } from './about-the-job.tsx';
import { Conditions } from './conditions.tsx';
import { PostingFindings } from './posting-findings.tsx';
import { RequirementTree } from './requirement-tree.tsx';
import { UsualForSetting } from './usual-for-setting.tsx';

interface PostingRequirementsProps {
  reading: PostingReading;
  findings: readonly ShownFinding[];
  usual: readonly UsualDemand[];
  onShowInText: (factId: string) => void;
  /** Null for those who may not. */
  onCorrect: ((requirement: Requirement) => void) | null;
}

/** What was read from a posting, what is usual where it is silent, and what to look at again. */
export function PostingRequirements(props: PostingRequirementsProps) {
  const { reading, findings, usual, onShowInText, onCorrect } = props;
  const { root, conditions } = reading.requirements;
  const groups = requirementGroups(root);
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
            <RequirementTree
              key={requirementsIn(node)[0]?.id ?? node.type}
              node={node}
              onShowInText={onShowInText}
              onCorrect={onCorrect}
            />
          ))}
        </Stack>
      ))}
      {conditions.length > 0 ? <Conditions conditions={conditions} onShowInText={onShowInText} /> : null}
      {terms.length > 0 ? <AboutTheJob terms={terms} onShowInText={onShowInText} /> : null}
      {usual.length > 0 ? <UsualForSetting usual={usual} /> : null}
      {findings.length > 0 ? <PostingFindings findings={findings} onShowInText={onShowInText} /> : null}
    </Stack>
  );
}
