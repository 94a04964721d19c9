import { useQuery } from '@tanstack/react-query';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { membersQuery } from '../../features/organisation/api/members.ts';
import { CandidacyPanel } from '../../features/pipeline/components/candidacy-panel.tsx';
import { mayChange } from '../../lib/may-change.ts';

/** A candidate's place on one posting, with the colleagues who may take care of them. */
export function WorkWithCandidate(key: { postingId: string; resumeId: string }) {
  const me = useMe();
  const id = me.organisation?.id ?? '';
  const { data: members = [] } = useQuery({ ...membersQuery(id), enabled: id !== '' });
  const colleagues = members.map(({ userId, user }) => ({ id: userId, name: user.name }));
  return <CandidacyPanel candidacyKey={key} colleagues={colleagues} mayWrite={mayChange(me)} />;
}
