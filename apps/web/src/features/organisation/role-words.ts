import { MembershipRole } from '@omm/contracts';

export const roleWords: Record<MembershipRole, { name: string; may: string }> = {
  owner: { name: 'Owner', may: 'also manages members and keys' },
  recruiter: { name: 'Recruiter', may: 'posts jobs and adds resumes' },
  viewer: { name: 'Viewer', may: 'reads, and changes nothing' },
};

export const roleChoices = MembershipRole.options.map((value) => ({ value, label: roleWords[value].name }));
