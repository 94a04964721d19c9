import { Alert, Stack, Text } from '@mantine/core';
import type { ResumeCorrection, ResumeReading } from '@omm/contracts';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { FactWork } from '../fact-work.ts';
import {
  awardFacts,
  contactFacts,
  credentialFacts,
  educationFacts,
  languageFacts,
  skillFacts,
  volunteeringFacts,
} from '../resume-facts.ts';
import type { ShowInText } from './fact-link.tsx';
import { FactSection } from './fact-section.tsx';
import { ResumeCorrections } from './resume-corrections.tsx';
import { WhatToChange } from './what-to-change.tsx';
import { WorkTimeline } from './work-timeline.tsx';
import { YearsOfWork } from './years-of-work.tsx';

/** Those of which something can be corrected; the jobs stand on a line of time. */
const sections = [
  { section: 'education', title: 'Education', factsOf: educationFacts },
  { section: 'credentials', title: 'Credentials and licenses', factsOf: credentialFacts },
  { section: 'languages', title: 'Languages', factsOf: languageFacts },
  { section: 'skills', title: 'Skills', factsOf: skillFacts },
] as const;

interface HowWeReadItProps {
  reading: ResumeReading;
  corrections: readonly ResumeCorrection[];
  /** Null for those who may not correct it. */
  work: FactWork | null;
  /** Null where the text, and with it the person's name, is kept from the reader. */
  onShowInText: ShowInText;
}

/** Everything that was read from a resume, so that a mistake is seen. */
export function HowWeReadIt({ reading, corrections, work, onShowInText }: HowWeReadItProps) {
  const { profile, contact, warnings, findings = [] } = reading;
  return (
    <Stack gap="xl">
      <YearsOfWork months={profile.months} />
      <WorkTimeline profile={profile} onShowInText={onShowInText} work={work} />
      {sections.map(({ section, title, factsOf }) => (
        <FactSection
          key={section}
          title={title}
          facts={factsOf(profile)}
          onShowInText={onShowInText}
          work={work}
          section={section}
        />
      ))}
      {profile.volunteering?.length ? (
        <FactSection title="Volunteering" facts={volunteeringFacts(profile)} onShowInText={onShowInText} />
      ) : null}
      {profile.awards?.length ? (
        <FactSection title="Awards" facts={awardFacts(profile)} onShowInText={onShowInText} />
      ) : null}
      {onShowInText ? (
        <FactSection title="Contact" facts={contactFacts(contact)} onShowInText={onShowInText}>
          <Text size="sm" c="dimmed">
            Name and contact details are never part of the score.
          </Text>
        </FactSection>
      ) : (
        <Alert
          color="gray"
          variant="light"
          title="Name and contact stay private"
          icon={<IconLock aria-hidden />}
        >
          This person added the resume without applying to you. You see what it says of their work, not who
          they are.
        </Alert>
      )}
      {work ? <ResumeCorrections corrections={corrections} work={work} /> : null}
      {warnings.length > 0 ? (
        <Alert
          color="gray"
          variant="light"
          title="What we could not read"
          icon={<IconInfoCircle aria-hidden />}
        >
          {warnings.map(({ code, message }) => (
            <Text key={code + message} size="sm">
              {message}
            </Text>
          ))}
        </Alert>
      ) : null}
      {findings.length > 0 ? <WhatToChange findings={findings} onShowInText={onShowInText} /> : null}
    </Stack>
  );
}
