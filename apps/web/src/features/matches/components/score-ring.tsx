import { RingProgress, Text, VisuallyHidden } from '@mantine/core';

/** A score of 0 to 100. */
export function ScoreRing({ score }: { score: number }) {
  const rounded = Math.round(score);
  return (
    <RingProgress
      size={68}
      thickness={6}
      roundCaps
      sections={[{ value: score, color: 'var(--omm-score)' }]}
      label={
        <Text ta="center" fw={700} fz="lg" component="div">
          <VisuallyHidden>Score </VisuallyHidden>
          {rounded}
          <VisuallyHidden> of 100</VisuallyHidden>
        </Text>
      }
    />
  );
}
