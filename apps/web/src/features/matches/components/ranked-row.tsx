import { Accordion, Box, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Judgement, Match, Standing } from '@omm/contracts';
import type { KeyboardEvent, ReactNode } from 'react';
import { coverageSentence, tally, type Viewer } from '../match-words.ts';
import { MatchReasons } from './match-reasons.tsx';
import classes from './ranked-list.module.css';
import { ScoreRing } from './score-ring.tsx';
import { StandingBadges } from './standing-badges.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

export interface RankedItem {
  id: string;
  title: string;
  subtitle: string | null;
  match: Match;
  /** How far a candidate has come; a job has none. */
  standing?: Standing;
  /** What can be done about it. */
  work?: ReactNode;
  /** Says that a reason is wrong. */
  onContest?: (judgement: Judgement) => void;
  /** A link to the whole document. */
  link?: ReactNode;
}

/** Those of a list of whom something is to be done at once, by their ids. */
export interface Selection {
  has: (id: string) => boolean;
  toggle: (id: string) => void;
}

interface RankedRowProps {
  item: RankedItem;
  viewer: Viewer;
  /** Letters that do something while the row's heading has the focus. */
  keys: string;
  onKey: (key: string) => void;
  selection: Selection | undefined;
}

/** One of a ranked list, which opens to its reasons. */
export function RankedRow({ item, viewer, keys, onKey, selection }: RankedRowProps) {
  return (
    <Accordion.Item value={item.id}>
      <Group wrap="nowrap" gap={0}>
        {selection ? (
          <Checkbox
            ml="md"
            aria-label={`Select ${item.title}`}
            checked={selection.has(item.id)}
            onChange={() => selection.toggle(item.id)}
          />
        ) : null}
        <Accordion.Control
          aria-keyshortcuts={keys}
          onKeyDown={(event: KeyboardEvent) => isPlain(event) && onKey(event.key.toLowerCase())}
        >
          <RankedHeading item={item} viewer={viewer} />
        </Accordion.Control>
      </Group>
      <Accordion.Panel>
        <Stack gap="xl" pt="xs">
          {item.work}
          <MatchReasons match={item.match} viewer={viewer} onContest={item.onContest} />
          {item.link ? <Box>{item.link}</Box> : null}
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

const isPlain = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey;

function RankedHeading({ item, viewer }: { item: RankedItem; viewer: Viewer }) {
  const { title, subtitle, match, standing } = item;
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
        {standing ? <StandingBadges standing={standing} /> : null}
        <Text size="sm" c="dimmed" mt={2}>
          {[...tally(match), coverageSentence(match, viewer)].join(' · ')}
        </Text>
      </Box>
    </Group>
  );
}
