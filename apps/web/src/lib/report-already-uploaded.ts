import { notifications } from '@mantine/notifications';
import type { Submitted } from '@omm/contracts';

/** Says why no second document appears. */
export function reportAlreadyUploaded({ alreadyUploaded }: Submitted): void {
  if (!alreadyUploaded) return;
  notifications.show({ title: 'You uploaded this already', message: 'This is what we read from it then.' });
}
