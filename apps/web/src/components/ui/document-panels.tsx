import { Grid, Paper, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './document-panels.module.css';

interface Panel {
  value: string;
  label: string;
  content: ReactNode;
}

interface DocumentPanelsProps {
  /** What the document says, one tab each. */
  panels: Panel[];
  /** What follows from it: beside the document where there is room, else the first tab. */
  aside: Panel | null;
  tab: string | null;
  onTab: (tab: string | null) => void;
}

export function DocumentPanels({ panels, aside, tab, onTab }: DocumentPanelsProps) {
  const wide = useMediaQuery('(min-width: 62em)', false, { getInitialValueInEffect: false });
  const tabs = aside && !wide ? [aside, ...panels] : panels;
  const value = tabs.some((panel) => panel.value === tab) ? tab : (tabs[0]?.value ?? null);
  const document = (
    <Tabs value={value} onChange={onTab} keepMountedMode="display-none">
      <Tabs.List mb="lg">
        {tabs.map((panel) => (
          <Tabs.Tab key={panel.value} value={panel.value} fw={550}>
            {panel.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((panel) => (
        <Tabs.Panel key={panel.value} value={panel.value}>
          {panel.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
  if (!wide) return document;
  if (!aside) {
    return (
      <Paper withBorder radius="lg" p="lg" maw={820}>
        {document}
      </Paper>
    );
  }
  return (
    <Grid gap="xl">
      <Grid.Col span={5}>
        <Paper withBorder radius="lg" p="lg" className={classes['reading']}>
          {document}
        </Paper>
      </Grid.Col>
      <Grid.Col span={7}>{aside.content}</Grid.Col>
    </Grid>
  );
}
