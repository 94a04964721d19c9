import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { passwordLength } from '@omm/contracts';

/** How good it is the server says, which knows the words that people choose. */
export const newPasswordRule = (password: string): string | null =>
  password.length < passwordLength.min ? `Choose at least ${passwordLength.min} characters.` : null;

export const NewPasswordInput = (props: PasswordInputProps) => (
  <PasswordInput
    label="Password"
    description={`At least ${passwordLength.min} characters; a few unusual words are easy to remember`}
    autoComplete="new-password"
    {...props}
  />
);
