import { Badge, Loader } from '@mantine/core';
import type { DocumentStatus } from '@omm/contracts';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { isSettled } from '../../lib/document-progress.ts';
import { statusWords } from '../../lib/words.ts';

const colors: Record<DocumentStatus, string> = {
  received: 'gray',
  reading: 'gray',
  ranking: 'gray',
  ready: 'pine',
  failed: 'red',
};

export function StatusBadge({ status }: { status: DocumentStatus }) {
  return (
    <Badge
      variant="light"
      color={colors[status]}
      tt="none"
      fw={550}
      style={{ flexShrink: 0 }}
      leftSection={<Mark status={status} />}
    >
      {statusWords[status]}
    </Badge>
  );
}

function Mark({ status }: { status: DocumentStatus }) {
  if (!isSettled(status)) return <Loader size={10} color="gray" aria-hidden />;
  const Icon = status === 'ready' ? IconCheck : IconAlertTriangle;
  return <Icon size={12} aria-hidden />;
}
