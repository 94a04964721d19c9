import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { type CorrectResumeBody, StatedFact } from '@omm/contracts';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { useCorrectResume } from '../hooks/use-correct-resume.ts';
import type { ResumeFact } from '../resume-facts.ts';
import { type ResumeLine, resumeLines } from '../resume-lines.ts';
import { blankFact, type FactSectionName, saysEnough, sectionWords } from '../stated-words.ts';
import { EducationFields } from './education-fields.tsx';
import { CredentialFields, LanguageFields, SkillFields } from './named-fact-fields.tsx';
import { PositionFields } from './position-fields.tsx';

interface CorrectFactProps {
  resumeId: string;
  /** What stands there, or the section to which something is added. */
  target: ResumeFact | FactSectionName;
  text: string;
  onClose: () => void;
}

/** What the reading got wrong or has missed, in the hand of whom the resume belongs to. */
export function CorrectFact({ resumeId, target, text, onClose }: CorrectFactProps) {
  const known = typeof target === 'string' ? null : (target.own ?? null);
  const section = typeof target === 'string' ? target : (known?.stated.section ?? 'skills');
  const [fact, setFact] = useState(known?.stated ?? blankFact(section));
  const [line, setLine] = useState<ResumeLine | null>(null);
  const { mutate, isPending } = useCorrectResume(resumeId);
  const stated = StatedFact.safeParse(fact).data;
  const isReady = stated !== undefined && saysEnough(stated) && (known !== null || line !== null);
  const send = (body: CorrectResumeBody) => mutate(body, { onSuccess: onClose });
  const save = () => {
    if (!isReady) return;
    if (known) send({ action: 'change', factId: known.factId, fact: stated });
    else if (line) send({ action: 'add', start: line.start, end: line.end, fact: stated });
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={known ? `Correct this ${sectionWords[section]}` : `Add a ${sectionWords[section]}`}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        noValidate
      >
        <Stack gap="md">
          {fieldsOf(fact, setFact)}
          {known ? null : <LineSelect text={text} line={line} onLine={setLine} />}
          <Text size="sm" c="dimmed">
            Jobs are compared anew. The correction stays when the resume is read again, and can be taken back;
            whoever sees the profile sees it corrected.
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={isPending} disabled={!isReady}>
              {known ? 'Save' : 'Add'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

function fieldsOf(fact: StatedFact, onChange: (fact: StatedFact) => void): ReactNode {
  switch (fact.section) {
    case 'positions':
      return <PositionFields fact={fact} onChange={onChange} />;
    case 'education':
      return <EducationFields fact={fact} onChange={onChange} />;
    case 'credentials':
      return <CredentialFields fact={fact} onChange={onChange} />;
    case 'languages':
      return <LanguageFields fact={fact} onChange={onChange} />;
    case 'skills':
      return <SkillFields fact={fact} onChange={onChange} />;
  }
}

interface LineSelectProps {
  text: string;
  line: ResumeLine | null;
  onLine: (line: ResumeLine | null) => void;
}

/** Every fact has words to quote: those of a line that the person names. */
function LineSelect({ text, line, onLine }: LineSelectProps) {
  const lines = resumeLines(text);
  return (
    <Select
      label="Which line of the resume says so?"
      description="It is quoted wherever this counts. If no line does, add one to the resume and upload it again."
      data={lines.map(({ start, text: label }) => ({ value: String(start), label }))}
      searchable
      limit={50}
      comboboxProps={{ withinPortal: false }}
      value={line ? String(line.start) : null}
      onChange={(start) => onLine(lines.find((one) => String(one.start) === start) ?? null)}
    />
  );
}
