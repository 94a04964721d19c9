import { Alert, Stack, Text } from '@mantine/core';
import type { PlannedCredential, ResumeReading } from '@omm/contracts';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import {
  awardFacts,
  contactFacts,
  credentialFacts,
  educationFacts,
  languageFacts,
  skillFacts,
  volunteeringFacts,
} from '../resume-facts.ts';
import { CredentialsWithinReach } from './credentials-within-reach.tsx';
import type { ShowInText } from './fact-link.tsx';
import { FactSection } from './fact-section.tsx';
import { WhatToChange } from './what-to-change.tsx';
import { WorkTimeline } from './work-timeline.tsx';
import { YearsOfWork } from './years-of-work.tsx';

interface HowWeReadItProps {
  reading: ResumeReading;
  plan: readonly PlannedCredential[];
  /** Null where the text, and with it the person's name, is kept from the reader. */
  onShowInText: ShowInText;
}

/** Everything that was read from a resume, so that a mistake is seen. */
export function HowWeReadIt({ reading, plan, onShowInText }: HowWeReadItProps) {
  const { profile, contact, warnings, findings = [] } = reading;
  return (
    <Stack gap="xl">
      <YearsOfWork months={profile.months} />
      <WorkTimeline profile={profile} onShowInText={onShowInText} />
      <FactSection title="Education" facts={educationFacts(profile)} onShowInText={onShowInText} />
      <FactSection
        title="Credentials and licenses"
        facts={credentialFacts(profile)}
        onShowInText={onShowInText}
      />
      <FactSection title="Languages" facts={languageFacts(profile)} onShowInText={onShowInText} />
      <FactSection title="Skills" facts={skillFacts(profile)} onShowInText={onShowInText} />
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
      {plan.length > 0 ? <CredentialsWithinReach plan={plan} /> : null}
      {findings.length > 0 ? <WhatToChange findings={findings} /> : null}
    </Stack>
  );
}
