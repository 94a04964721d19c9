import { Box, Group, Slider, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import type { AskedRequirement } from '../asked-requirement.ts';

interface WeightRowProps {
  requirement: AskedRequirement;
  suggested: number;
  /** Undefined: as suggested. */
  weight: number | undefined;
  must: boolean | undefined;
  onWeight: (weight: number | undefined) => void;
  onMust: (must: boolean | undefined) => void;
}

/** A weight that we suggest lies in the middle at the most. */
const LEAST_MAXIMUM = 10;
const STEP = 0.5;

/** One requirement: what it weighs, beside what is suggested, and whether it is a must. */
export function WeightRow({ requirement, suggested, weight, must, onWeight, onMust }: WeightRowProps) {
  const { label, requirement: asked } = requirement;
  const [moving, setMoving] = useState<number | null>(null);
  const applied = weight ?? suggested;
  const shown = moving ?? applied;
  const isMust = asked?.necessity === 'required';
  return (
    <Box>
      <Group justify="space-between" gap="sm" align="flex-start" wrap="nowrap">
        <Text fw={550} size="sm">
          {label}
        </Text>
        {asked ? (
          <Switch
            size="sm"
            label="Must"
            labelPosition="left"
            aria-label={`${label} is a must`}
            checked={must ?? isMust}
            onChange={({ currentTarget: { checked } }) => onMust(checked === isMust ? undefined : checked)}
          />
        ) : null}
      </Group>
      <Slider
        my={6}
        size="sm"
        min={0}
        max={Math.max(LEAST_MAXIMUM, Math.ceil(suggested * 2))}
        step={STEP}
        value={shown}
        label={null}
        thumbLabel={`Weight of ${label}`}
        marks={[{ value: suggested }]}
        onChange={setMoving}
        onChangeEnd={(chosen) => {
          setMoving(null);
          if (chosen !== applied) onWeight(Math.abs(chosen - suggested) < STEP / 2 ? undefined : chosen);
        }}
      />
      <Text size="xs" c="dimmed">
        Weight {inTenths(shown)} · suggested {inTenths(suggested)}
      </Text>
    </Box>
  );
}

const inTenths = (weight: number): string => String(Math.round(weight * 10) / 10);
