import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { type CreateApiKeyBody, Scope } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { ShownOnce } from '../../../components/ui/shown-once.tsx';
import { apiKeysQuery, createApiKey } from '../api/api-keys.ts';

const scopeWords: Record<Scope, string> = {
  'read:postings': 'Read postings',
  'write:postings': 'Post, close and remove jobs',
  'read:resumes': 'Read resumes',
  'write:resumes': 'Add and remove resumes',
  'read:matches': 'Read ranked lists with their reasons, and how far candidates have come',
  'write:matches': 'Move candidates from stage to stage, tag them and write notes',
};

const days = [
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'One year' },
];

const initialValues: { name: string; scopes: Scope[]; days: string } = { name: '', scopes: [], days: '90' };

export function ApiKeyForm() {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues,
    validate: {
      name: isNotEmpty('Say what the key is for.'),
      scopes: (scopes) => (scopes.length === 0 ? 'Choose at least one.' : null),
    },
  });
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (body: CreateApiKeyBody) => createApiKey(body),
    onSuccess: async () => {
      form.reset();
      await queryClient.invalidateQueries(apiKeysQuery);
    },
  });
  return (
    <form
      onSubmit={form.onSubmit(({ name, scopes, days }) =>
        mutate({ name: name.trim(), scopes, expiresInDays: Number(days) }),
      )}
      noValidate
    >
      <Stack gap="md" maw={480}>
        <FormProblem error={error} />
        {data ? <ShownOnce title={`The key “${data.name}”`} value={data.key} copy="Copy the key" /> : null}
        <TextInput
          label="What for"
          description="Like: careers page"
          maxLength={32}
          {...form.getInputProps('name')}
        />
        <Checkbox.Group label="What it may do" {...form.getInputProps('scopes')}>
          <Stack gap="xs" mt="xs">
            {Scope.options.map((scope) => (
              <Checkbox key={scope} value={scope} label={scopeWords[scope]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NativeSelect label="How long" data={days} {...form.getInputProps('days')} />
        <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'flex-start' }}>
          Make a key
        </Button>
      </Stack>
    </form>
  );
}
