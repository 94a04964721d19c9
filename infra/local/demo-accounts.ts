import { randomBytes } from 'node:crypto';
import type { Accounts } from '@omm/api/accounts';
import type { OrganisationId, UserId } from '@omm/contracts';

const lakeside = { name: 'Lakeside Medical Group', slug: 'lakeside' };
const harborview = { name: 'Harborview Senior Living', slug: 'harborview' };

/** They are printed at every start and offered on the sign-in page: this is a demo on the user's own machine. */
export const demoLogins = [
  { role: 'recruiter', email: 'recruiter@demo.example', password: 'demo-recruiter' },
  { role: 'candidate', email: 'candidate@demo.example', password: 'demo-candidate' },
  { role: 'admin', email: 'admin@demo.example', password: 'demo-admin-account' },
] as const;
const [recruiter, candidate, admin] = demoLogins;

export interface DemoOwners {
  recruiter: UserId;
  lakeside: OrganisationId;
  otherRecruiter: UserId;
  harborview: OrganisationId;
  candidate: UserId;
  /** In whose name the resumes of the pool stand; nobody can sign in as this account. */
  pool: UserId;
}

export async function createDemoOwners(accounts: Accounts): Promise<DemoOwners> {
  const lake = await accounts.create({ ...recruiter, name: 'Robin Demo', organisation: lakeside });
  const harbor = await accounts.create({
    role: 'recruiter',
    email: 'recruiter2@demo.example',
    password: recruiter.password,
    name: 'Kim Demo',
    organisation: harborview,
  });
  const person = await accounts.create({ ...candidate, name: 'Thandiwe Brookmyre' });
  const pool = await accounts.create({
    role: 'candidate',
    email: 'pool@demo.example',
    password: randomBytes(24).toString('hex'),
    name: 'Demo pool',
  });
  if (!lake.organisationId || !harbor.organisationId) throw new Error('A demo organisation was not made.');
  return {
    recruiter: lake.userId,
    lakeside: lake.organisationId,
    otherRecruiter: harbor.userId,
    harborview: harbor.organisationId,
    candidate: person.userId,
    pool: pool.userId,
  };
}

export const createDemoAdmin = (accounts: Accounts) => accounts.create({ ...admin, name: 'Alex Demo' });
