import { NumberInput } from '@mantine/core';

interface ScoreFilterProps {
  value: number | undefined;
  onValue: (value: number | undefined) => void;
}

/** Nothing but a score can be typed: the address drops filters that the API would refuse. */
export function ScoreFilter({ value, onValue }: ScoreFilterProps) {
  return (
    <NumberInput
      label="Score at least"
      placeholder="Any"
      min={0}
      max={100}
      clampBehavior="strict"
      value={value ?? ''}
      onChange={(score) => onValue(score === '' ? undefined : Number(score))}
    />
  );
}
