import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep green that carries white text at 6:1 (shade 8). */
const pine: MantineColorsTuple = [
  '#eff8f6',
  '#dff0ec',
  '#bde0d8',
  '#97cfc3',
  '#74bfb0',
  '#55ae9d',
  '#389887',
  '#258374',
  '#1b6e62',
  '#115449',
];

const fontFamily = "'Inter Variable', ui-sans-serif, system-ui, sans-serif";

export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 8 },
  fontFamily,
  headings: { fontFamily, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Mantine's dimmed text is 3.3:1 on white; WCAG asks for 4.5:1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-dimmed': '#59636b',
    '--mantine-color-placeholder': '#6b757d',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--omm-canvas': '#f7f9f8',
  },
  dark: {
    '--mantine-color-body': '#1b2120',
    '--mantine-color-dimmed': '#a3adab',
    '--mantine-color-placeholder': '#8f9997',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--omm-canvas': '#131817',
  },
});
