import { ThemeIcon } from '@mantine/core';
import type { JudgementStatus } from '@omm/contracts';
import { IconCheck, IconCircleHalf2, IconQuestionMark, IconX } from '@tabler/icons-react';

const looks = {
  met: { color: 'pine', Icon: IconCheck },
  partly: { color: 'yellow', Icon: IconCircleHalf2 },
  unmet: { color: 'red', Icon: IconX },
  unknown: { color: 'gray', Icon: IconQuestionMark },
} as const;

/** The status as a sign; its words stand beside it. */
export function StatusMark({ status }: { status: JudgementStatus }) {
  const { color, Icon } = looks[status];
  return (
    <ThemeIcon color={color} variant="light" radius="xl" size={28} aria-hidden>
      <Icon size={16} stroke={2.2} />
    </ThemeIcon>
  );
}
