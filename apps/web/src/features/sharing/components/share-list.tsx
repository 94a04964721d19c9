import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ShareListBody } from '@omm/contracts';
import { IconShare } from '@tabler/icons-react';
import { ShareDialog } from './share-dialog.tsx';

interface ShareListProps {
  postingId: string;
  filters: ShareListBody['filters'];
}

export function ShareList({ postingId, filters }: ShareListProps) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconShare size={16} aria-hidden />} onClick={open}>
        Share
      </Button>
      {opened ? <ShareDialog postingId={postingId} filters={filters} onClose={close} /> : null}
    </>
  );
}
