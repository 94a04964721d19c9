import { Loader, Paper, Text, Timeline, Title, VisuallyHidden } from '@mantine/core';
import { DocumentStatus } from '@omm/contracts';
import { IconCheck } from '@tabler/icons-react';
import { statusWords } from '../../lib/words.ts';

interface ReadingProgressProps {
  status: DocumentStatus;
  /** What happens in each step, told for this kind of document. */
  steps: Record<'received' | 'reading' | 'ranking' | 'ready', string>;
}

const order = ['received', 'reading', 'ranking', 'ready'] as const;

/** received → reading → comparing → ready, told to screen readers as it happens. */
export function ReadingProgress({ status, steps }: ReadingProgressProps) {
  const at = DocumentStatus.options.indexOf(status);
  return (
    <Paper withBorder radius="lg" p={{ base: 'lg', sm: 'xl' }} maw={560}>
      <Title order={2} fz="lg" mb="lg">
        We are reading it now
      </Title>
      <VisuallyHidden role="status">{statusWords[status]}</VisuallyHidden>
      <Timeline active={at} bulletSize={28} lineWidth={2}>
        {order.map((step, index) => (
          <Timeline.Item
            key={step}
            title={statusWords[step]}
            bullet={<Bullet done={index < at} now={index === at} />}
          >
            <Text size="sm" c="dimmed">
              {steps[step]}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Paper>
  );
}

function Bullet({ done, now }: { done: boolean; now: boolean }) {
  if (now) return <Loader size={14} color="white" aria-hidden />;
  return done ? <IconCheck size={16} aria-hidden /> : null;
}
