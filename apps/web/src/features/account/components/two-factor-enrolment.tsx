import { Box, Button, Code, CopyButton, List, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { QRCodeSVG } from 'qrcode.react';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { confirmTwoFactor, type Enrolment } from '../api/two-factor.ts';

/** Three steps: scan, keep the codes for the day the phone is lost, and show that it works. */
export function TwoFactorEnrolment({ enrolment, onDone }: { enrolment: Enrolment; onDone: () => void }) {
  const { totpURI, backupCodes } = enrolment;
  const form = useForm({ initialValues: { code: '' }, validate: { code: isNotEmpty('Enter the code.') } });
  const { mutate, isPending, error } = useMutation({ mutationFn: confirmTwoFactor, onSuccess: onDone });
  return (
    <Stack gap="md" maw={560}>
      <Text size="sm">1. Scan this with an authenticator app, or type the key into it.</Text>
      <Box bg="white" p="sm" w="fit-content" style={{ borderRadius: 'var(--mantine-radius-md)' }}>
        <QRCodeSVG value={totpURI} size={176} title="Key for your authenticator app" />
      </Box>
      <Code style={{ overflowWrap: 'anywhere' }}>{new URL(totpURI).searchParams.get('secret')}</Code>
      <Text size="sm">
        2. Keep these backup codes in a safe place. Each opens your account once, without the app.
      </Text>
      <List listStyleType="none" size="sm" aria-label="Backup codes">
        {backupCodes.map((code) => (
          <List.Item key={code}>
            <Code>{code}</Code>
          </List.Item>
        ))}
      </List>
      <CopyButton value={backupCodes.join('\n')}>
        {({ copied, copy }) => (
          <Button variant="default" size="xs" onClick={copy} style={{ alignSelf: 'flex-start' }}>
            {copied ? 'Copied' : 'Copy the codes'}
          </Button>
        )}
      </CopyButton>
      <form onSubmit={form.onSubmit(({ code }) => mutate(code.trim()))} noValidate>
        <Stack gap="md">
          <FormProblem error={error} />
          <TextInput
            label="3. Type the code that the app shows"
            inputMode="numeric"
            autoComplete="one-time-code"
            maw={260}
            {...form.getInputProps('code')}
          />
          <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
            Turn it on
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
