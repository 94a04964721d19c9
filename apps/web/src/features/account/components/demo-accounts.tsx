import { Button, Divider, Group, Stack } from '@mantine/core';
import type { Role } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { healthQuery } from '../api/health.ts';
import type { Credentials } from '../api/sign-in.ts';

const roleWords: Record<Role, string> = {
  recruiter: 'Recruiter',
  candidate: 'Candidate',
  admin: 'Admin',
};

/** Fills the form with a login of the demo data, where that is loaded. */
export function DemoAccounts({ onPick }: { onPick: (credentials: Credentials) => void }) {
  const accounts = useQuery(healthQuery).data?.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Stack gap="sm">
      <Divider label="Try the demo as" />
      <Group gap="xs" grow>
        {accounts.map(({ role, email, password }) => (
          <Button key={email} variant="default" size="sm" px="xs" onClick={() => onPick({ email, password })}>
            {roleWords[role]}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
