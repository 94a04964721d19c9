import {
  AppError,
  type MembershipRole,
  type Operation,
  type OrganisationId,
  type Role,
  type Scope,
  type UserId,
} from '@omm/contracts';

/** Who is asking. */
export interface Viewer {
  /** Of the account, or of the API key that is used in its place. */
  id: UserId;
  name: string;
  email: string;
  role: Role;
  verified: boolean;
  twoFactor: boolean;
  /** A recruiter's; the others have none. */
  organisationId: OrganisationId | null;
  membership: MembershipRole | null;
  /** What an API key may do; null: a person is asking, whom no scope confines. */
  scopes: readonly Scope[] | null;
}

type Permission = Pick<Operation, 'roles' | 'members' | 'scope'>;

/** Whether the operation is for this viewer; what of it they see is the service's question to the storage. */
export function requireAllowed({ roles, members, scope }: Permission, viewer: Viewer): void {
  if (!roles.includes(viewer.role)) throw new AppError('FORBIDDEN');
  if (viewer.membership && !members.includes(viewer.membership)) {
    throw new AppError('FORBIDDEN', 'Your role in the organisation does not allow this. Ask an owner of it.');
  }
  if (viewer.scopes === null) return;
  if (scope === null) throw new AppError('FORBIDDEN', 'This is not done with an API key: sign in.');
  if (!viewer.scopes.includes(scope))
    throw new AppError('FORBIDDEN', `This API key lacks the scope ${scope}.`);
}
