import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type CreateWebhookBody, WebhookEventType } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { ShownOnce } from '../../../components/ui/shown-once.tsx';
import { createWebhook, webhooksQuery } from '../api/webhooks.ts';
import { messageWords } from '../webhook-words.ts';

const initialValues: CreateWebhookBody = { url: '', eventTypes: [] };

export function WebhookForm() {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues,
    validate: {
      url: (url) => (URL.canParse(url) ? null : 'Give the whole address, like https://example.com/told'),
      eventTypes: (types) => (types.length === 0 ? 'Choose at least one.' : null),
    },
  });
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: createWebhook,
    onSuccess: async () => {
      form.reset();
      await queryClient.invalidateQueries(webhooksQuery);
    },
  });
  return (
    <form onSubmit={form.onSubmit((body) => mutate(body))} noValidate>
      <Stack gap="md" maw={480}>
        <FormProblem error={error} />
        {data ? (
          <ShownOnce title={`The secret for ${data.url}`} value={data.secret} copy="Copy the secret" />
        ) : null}
        <TextInput
          label="Address"
          description="https, and public"
          type="url"
          maxLength={500}
          {...form.getInputProps('url')}
        />
        <Checkbox.Group label="Told when" {...form.getInputProps('eventTypes')}>
          <Stack gap="xs" mt="xs">
            {WebhookEventType.options.map((type) => (
              <Checkbox key={type} value={type} label={messageWords[type]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Button type="submit" variant="default" loading={isPending} style={{ alignSelf: 'flex-start' }}>
          Add the address
        </Button>
      </Stack>
    </form>
  );
}
