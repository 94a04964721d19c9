import { ActionIcon, type ActionIconProps, Avatar } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';

interface AccountButtonProps
  extends ActionIconProps,
    Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> {
  /** Whose account it is. */
  name: string;
}

export const AccountButton = ({ name, ...button }: AccountButtonProps) => (
  <ActionIcon size={40} radius="xl" variant="subtle" aria-label={`Account of ${name}`} {...button}>
    <Avatar size={34} name={name} color="pine" aria-hidden alt="" />
  </ActionIcon>
);
