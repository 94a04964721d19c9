import { Menu, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Me } from '@omm/contracts';
import {
  IconDeviceDesktop,
  IconHistory,
  IconLogout,
  IconMessageQuestion,
  IconMoon,
  IconScale,
  IconSun,
  IconUser,
  IconUsers,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { mayAudit } from '../../../lib/may-change.ts';
import { AccountButton } from './account-button.tsx';

const schemes = [
  { value: 'light', label: 'Light', Icon: IconSun },
  { value: 'dark', label: 'Dark', Icon: IconMoon },
  { value: 'auto', label: 'As on this device', Icon: IconDeviceDesktop },
] as const;

export interface AccountMenuProps {
  me: Me;
  onSignOut: () => void;
}

/** Opens as it comes: it is loaded for whoever asks for it. */
export function AccountMenu({ me, onSignOut }: AccountMenuProps) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [opened, { open, set }] = useDisclosure(false);
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // To it the focus comes back from the menu.
    target.current?.focus();
    open();
  }, [open]);
  return (
    <Menu
      opened={opened}
      onChange={set}
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      width={230}
      radius="md"
      shadow="md"
    >
      <Menu.Target>
        <AccountButton ref={target} name={me.name} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label style={{ overflowWrap: 'anywhere' }}>
          {me.name}
          <br />
          {me.organisation?.name ?? me.email}
        </Menu.Label>
        <Menu.Divider />
        {schemes.map(({ value, label, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} aria-hidden />}
            fw={colorScheme === value ? 650 : undefined}
            onClick={() => setColorScheme(value)}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account" leftSection={<IconUser size={16} aria-hidden />}>
          Your account
        </Menu.Item>
        {me.organisation ? (
          <Menu.Item component={Link} to="/practice" leftSection={<IconUsers size={16} aria-hidden />}>
            Members and keys
          </Menu.Item>
        ) : null}
        {me.role === 'recruiter' ? (
          <Menu.Item
            component={Link}
            to="/contests"
            leftSection={<IconMessageQuestion size={16} aria-hidden />}
          >
            Contested facts
          </Menu.Item>
        ) : null}
        {mayAudit(me) ? (
          <Menu.Item component={Link} to="/audit" leftSection={<IconHistory size={16} aria-hidden />}>
            Audit log
          </Menu.Item>
        ) : null}
        {me.role === 'admin' ? (
          <Menu.Item component={Link} to="/fairness" leftSection={<IconScale size={16} aria-hidden />}>
            Adverse impact
          </Menu.Item>
        ) : null}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={onSignOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
