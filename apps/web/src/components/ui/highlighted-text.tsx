import { Group, Text } from '@mantine/core';
import { type RefObject, useMemo } from 'react';
import { type Highlight, type HighlightTone, highlightRuns, type Run } from '../../lib/highlight-runs.ts';
import { markElementId } from './element-ids.ts';
import classes from './highlighted-text.module.css';
import { MarkTooltip } from './mark-tooltip.tsx';

interface HighlightedTextProps {
  text: string;
  highlights: readonly Highlight[];
  /** What each tone stands for, in the order of the legend. */
  legend: readonly { tone: HighlightTone; label: string }[];
  /** A highlight was chosen: show what was read there. */
  onSelect: (id: string) => void;
  /** The element that holds the text. */
  textRef?: RefObject<HTMLDivElement | null>;
}

/** A document as written, with what was read from it marked; hover or focus says what. */
export function HighlightedText({ text, highlights, legend, onSelect, textRef }: HighlightedTextProps) {
  const runs = useMemo(() => highlightRuns(text, highlights), [text, highlights]);
  const firstRunOf = new Map<string, number>();
  for (const run of runs) {
    for (const { id } of run.highlights) if (!firstRunOf.has(id)) firstRunOf.set(id, run.start);
  }
  return (
    <>
      <Group gap="lg" mb="md" aria-label="What the colors mean" role="group">
        {legend.map(({ tone, label }) => (
          <Text key={tone} size="xs" fw={500}>
            <span className={classes['mark']} data-tone={tone}>
              <span>{label}</span>
            </span>
          </Text>
        ))}
      </Group>
      <MarkTooltip className={classes['text']} ref={textRef}>
        {runs.map((run) => {
          const [nearest] = run.highlights;
          if (!nearest) return run.text;
          const starting = run.highlights.filter(({ id }) => firstRunOf.get(id) === run.start);
          return (
            <MarkedRun key={run.start} run={run} nearest={nearest} starting={starting} onSelect={onSelect} />
          );
        })}
      </MarkTooltip>
    </>
  );
}

interface MarkedRunProps {
  run: Run;
  nearest: Highlight;
  /** Only the first run of a highlight carries its id: a link leads to where it starts. */
  starting: readonly Highlight[];
  onSelect: (id: string) => void;
}

function MarkedRun({ run, nearest, starting, onSelect }: MarkedRunProps) {
  return (
    <mark className={classes['mark']} data-tone={nearest.tone}>
      {starting.map(({ id }) =>
        id === nearest.id ? null : <span key={id} id={markElementId(id)} tabIndex={-1} />,
      )}
      <a
        {...(starting.includes(nearest) ? { id: markElementId(nearest.id) } : {})}
        href={`#${nearest.id}`}
        aria-description={run.highlights.map(({ label }) => label).join(' · ')}
        onClick={(event) => {
          event.preventDefault();
          onSelect(nearest.id);
        }}
      >
        {run.text}
      </a>
    </mark>
  );
}
