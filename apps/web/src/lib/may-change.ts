import type { Me } from '@omm/contracts';

type Account = Pick<Me, 'role' | 'organisation'>;

/** A viewer of a practice reads only. */
export const mayChange = ({ organisation }: Account): boolean => organisation?.role !== 'viewer';

/** Jobs, and resumes of others: an admin belongs to no practice to add to. */
export const mayAdd = ({ role, organisation }: Account): boolean =>
  role === 'recruiter' && organisation !== null && organisation.role !== 'viewer';

/** What an organisation's members did, for who answers for it; all of it for an admin. */
export const mayAudit = ({ role, organisation }: Account): boolean =>
  role === 'admin' || organisation?.role === 'owner';
