import { Badge, Box, Group, Stack, Text, ThemeIcon, Title, VisuallyHidden } from '@mantine/core';
import type { PlannedCredential } from '@omm/contracts';
import { IconCheck, IconCircleDashed, IconX } from '@tabler/icons-react';

const standing = {
  eligible: { label: 'You qualify now', color: 'pine' },
  unknown: { label: 'Open, if the rest is there', color: 'gray' },
  missing: { label: 'Not yet', color: 'yellow' },
} as const;

const looks = {
  met: { label: 'You have', color: 'pine', Icon: IconCheck },
  missing: { label: 'Still missing', color: 'red', Icon: IconX },
  unknown: { label: 'To do or to check', color: 'gray', Icon: IconCircleDashed },
} as const;

/** What each credential wants and how much of it the resume shows; only who wrote the resume is sent it. */
export function CredentialsWithinReach({ plan }: { plan: readonly PlannedCredential[] }) {
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        Credentials within reach
      </Title>
      <Text size="sm" c="dimmed">
        No part of a score. Employers do not see this list; where their posting asks for one of these, they
        see with your match what you would still need for it, years that your resume shows included. The rules
        are those that career guides give; ask the body that issues the credential before you sign up.
      </Text>
      {plan.map((credential) => (
        <Credential key={credential.id} credential={credential} />
      ))}
    </Stack>
  );
}

function Credential({ credential }: { credential: PlannedCredential }) {
  const { name, status, begun, needs, sources } = credential;
  const { label, color } = standing[status];
  return (
    <Box>
      <Group gap={8}>
        <Title order={3} fz="sm" fw={600}>
          {name}
        </Title>
        <Badge color={color} variant="light" tt="none" fw={500}>
          {label}
        </Badge>
        {begun ? (
          <Badge variant="light" tt="none" fw={500}>
            Under way
          </Badge>
        ) : null}
      </Group>
      <Stack component="ul" gap={6} mt={8} mb={6} p={0} style={{ listStyle: 'none' }}>
        {needs.map((need) => (
          <Need key={need.what} need={need} />
        ))}
      </Stack>
      <Text size="xs" c="dimmed">
        Source: {sources.map(({ title }) => `“${title}”`).join(', ')}
      </Text>
    </Box>
  );
}

function Need({ need: { status, words } }: { need: PlannedCredential['needs'][number] }) {
  const { label, color, Icon } = looks[status];
  return (
    <Group component="li" gap={8} wrap="nowrap" align="flex-start">
      <ThemeIcon color={color} variant="light" radius="xl" size={20} mt={2} aria-hidden>
        <Icon size={13} stroke={2.2} />
      </ThemeIcon>
      <Text size="sm">
        <VisuallyHidden>{label}: </VisuallyHidden>
        {`${words.charAt(0).toUpperCase()}${words.slice(1)}.`}
      </Text>
    </Group>
  );
}
