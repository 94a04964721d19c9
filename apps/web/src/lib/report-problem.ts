import { notifications } from '@mantine/notifications';
import { errors } from '@omm/contracts';
import { RequestError } from './request-error.ts';

/** Says that an action failed where the page has no place of its own for it. */
export function reportProblem(error: Error): void {
  const code = error instanceof RequestError ? error.code : 'INTERNAL';
  notifications.show({ color: 'red', title: 'That did not work', message: errors[code].help });
}
