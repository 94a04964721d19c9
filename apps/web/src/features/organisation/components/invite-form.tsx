import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import type { MembershipRole } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { invitationsQuery, invite } from '../api/invitations.ts';
import { roleChoices, roleWords } from '../role-words.ts';

const initialValues: { email: string; role: MembershipRole } = { email: '', role: 'recruiter' };

export function InviteForm({ organizationId }: { organizationId: string }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues,
    validate: { email: isEmail('Enter an email address, like name@example.com.') },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: typeof initialValues) => invite({ ...values, organizationId }),
    onSuccess: async (_reply, { email }) => {
      form.reset();
      notifications.show({ message: `An email is on its way to ${email}.` });
      await queryClient.invalidateQueries(invitationsQuery(organizationId));
    },
  });
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))} noValidate>
      <Stack gap="sm" maw={640}>
        <FormProblem error={error} />
        <Group align="flex-start" gap="sm">
          <TextInput
            label="Email of a colleague"
            type="email"
            flex="1 1 14rem"
            {...form.getInputProps('email')}
          />
          <NativeSelect
            label="Role"
            data={roleChoices}
            description={roleWords[form.values.role].may}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('role')}
          />
        </Group>
        <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
          Send the invitation
        </Button>
      </Stack>
    </form>
  );
}
