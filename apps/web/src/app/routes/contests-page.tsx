import { Switch } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ContestInbox } from '../../features/contests/components/contest-inbox.tsx';
import { mayChange } from '../../lib/may-change.ts';

const route = getRouteApi('/signed-in/contests');

export function ContestsPage() {
  const { all = false } = route.useSearch();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title="Contested facts"
        lead="What candidates say is not so in their resumes."
        actions={
          <Switch
            label="Also those that are answered"
            checked={all}
            onChange={({ currentTarget }) =>
              navigate({
                to: '/contests',
                search: currentTarget.checked ? { all: true } : {},
                replace: true,
              })
            }
          />
        }
      />
      <ContestInbox all={all} mayAnswer={mayChange(useMe())} />
    </>
  );
}
