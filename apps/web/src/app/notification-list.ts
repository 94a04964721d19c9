// By itself, for the rest of the package is loaded with the first page.
export { Notifications } from '@mantine/notifications';
