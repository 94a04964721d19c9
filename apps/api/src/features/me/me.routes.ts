import { Role } from '@omm/contracts';
import type { Accounts } from '../../accounts/accounts.ts';
import type { Route } from '../../http/route.ts';
import { showMe } from './me.handlers.ts';

export const meRoutes = (accounts: Accounts): Route[] => [
  { method: 'get', path: '/v1/me', roles: Role.options, handler: showMe(accounts) },
];
