import { Accordion, Box, Group, Stack, Text } from '@mantine/core';
import type { Match } from '@omm/contracts';
import type { ReactNode } from 'react';
import { coverageSentence, tally, type Viewer } from '../match-words.ts';
import { MatchReasons } from './match-reasons.tsx';
import classes from './ranked-list.module.css';
import { ScoreRing } from './score-ring.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export interface RankedItem {
  id: string;
  title: string;
  subtitle: string | null;
  match: Match;
  /** A link to the whole document. */
  link: ReactNode;
}

interface RankedListProps {
  items: RankedItem[];
  viewer: Viewer;
}

/** Best first; each opens to its reasons, the first is open from the start. */
export function RankedList({ items, viewer }: RankedListProps) {
  return (
    <Accordion
      variant="separated"
      radius="lg"
      multiple
      order={3}
      keepMounted={false}
      defaultValue={items.slice(0, 1).map(({ id }) => id)}
      classNames={{ item: classes['item'] ?? '' }}
    >
      {items.map((item) => (
        <Accordion.Item key={item.id} value={item.id}>
          <Accordion.Control>
            <RankedHeading item={item} viewer={viewer} />
          </Accordion.Control>
          <Accordion.Panel>
            <Stack gap="xl" pt="xs">
              <MatchReasons match={item.match} viewer={viewer} />
              <Box>{item.link}</Box>
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

function RankedHeading({ item, viewer }: { item: RankedItem; viewer: Viewer }) {
  const { title, subtitle, match } = item;
  return (
    <Group wrap="nowrap" gap="md" data-verdict={match.verdict} className={classes['heading'] ?? ''}>
      <ScoreRing score={match.score} />
      <Box miw={0} flex={1}>
        <Group gap={8} justify="space-between" wrap="wrap">
          <Text fw={650} fz="md">
            {title}
          </Text>
          <VerdictBadge verdict={match.verdict} />
        </Group>
        {subtitle ? <Text size="sm">{subtitle}</Text> : null}
        <Text size="sm" c="dimmed" mt={2}>
          {[...tally(match), coverageSentence(match, viewer)].join(' · ')}
        </Text>
      </Box>
    </Group>
  );
}
