import { accountsPath } from '@omm/contracts';
import { createAuthClient } from 'better-auth/react';

export const authClient = createAuthClient({ basePath: accountsPath });
