import { IconPlus } from '@tabler/icons-react';
import { ButtonLink } from '../../components/ui/links.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { PostingList } from '../../features/postings/components/posting-list.tsx';
import { mayAdd } from '../../lib/may-change.ts';

export function PostingsPage() {
  const adds = mayAdd(useMe());
  return (
    <>
      <PageHeader
        title="Postings"
        lead="Each posting is read once and compared with every resume."
        actions={
          adds ? (
            <ButtonLink to="/postings/new" leftSection={<IconPlus size={18} aria-hidden />}>
              Post a job
            </ButtonLink>
          ) : null
        }
      />
      <PostingList emptyAction={adds ? <ButtonLink to="/postings/new">Post a job</ButtonLink> : null} />
    </>
  );
}
