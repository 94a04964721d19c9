import { NativeSelect, Table, Text } from '@mantine/core';
import { MembershipRole } from '@omm/contracts';
import { IconUserMinus } from '@tabler/icons-react';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import type { Member } from '../api/members.ts';
import { roleChoices, roleWords } from '../role-words.ts';

interface MemberRowProps {
  member: Member;
  own: boolean;
  mayManage: boolean;
  onRole: (role: MembershipRole) => void;
  onRemove: () => void;
}

export function MemberRow({ member: { user, role }, own, mayManage, onRole, onRemove }: MemberRowProps) {
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={550}>
          {user.name}
          {own ? ' (you)' : ''}
        </Text>
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {user.email}
        </Text>
      </Table.Td>
      <Table.Td>
        {mayManage ? (
          <NativeSelect
            aria-label={`Role of ${user.name}`}
            data={roleChoices}
            value={role}
            onChange={({ currentTarget }) => onRole(MembershipRole.parse(currentTarget.value))}
          />
        ) : (
          <Text size="sm">{roleWords[role].name}</Text>
        )}
      </Table.Td>
      {mayManage ? (
        <Table.Td>
          {own ? null : (
            <ConfirmButton
              action={`Remove ${user.name}`}
              icon={<IconUserMinus size={18} aria-hidden />}
              consequence="What this person has added stays with the practice. The account itself stays too, without it."
              loading={false}
              onConfirm={onRemove}
            />
          )}
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}
