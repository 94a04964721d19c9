import { Role } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import type { Route } from '../../http/route.ts';
import type { Bell } from './bell.ts';
import { streamEvents } from './events.handlers.ts';

export const eventRoutes = (storage: Pick<Storage, 'events'>, bell: Bell): Route[] => [
  { method: 'get', path: '/v1/events', roles: Role.options, handler: streamEvents(storage, bell) },
];
