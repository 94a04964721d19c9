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

/** Greys with a breath of the accent, for the dark scheme. */
const dark: MantineColorsTuple = [
  '#e3e9e7',
  '#c5cecc',
  '#a5b0ad',
  '#7e8987',
  '#4c5755',
  '#3a4442',
  '#29312f',
  '#1c2221',
  '#171c1b',
  '#121616',
];

const fontFamily = "'Inter Variable', ui-sans-serif, system-ui, sans-serif";

export const theme = createTheme({
  colors: { pine, dark },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 8 },
  fontFamily,
  headings: { fontFamily, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Not `Notification.extend`, which says the same: it would load the component with the theme.
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Close' } },
      // Mantine's grey is 3.3:1 on white; WCAG asks for 4.5:1.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    },
  },
});

/** Mantine's dimmed text is 3.3:1 on white; WCAG asks for 4.5:1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#59636b',
    '--mantine-color-placeholder': '#6b757d',
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--omm-canvas': '#f7f9f8',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-2)',
    '--mantine-color-placeholder': 'var(--mantine-color-dark-2)',
    '--mantine-color-error': 'var(--mantine-color-red-4)',
    '--mantine-color-pine-light': 'rgba(85, 174, 157, 0.18)',
    '--mantine-color-pine-light-hover': 'rgba(85, 174, 157, 0.26)',
    '--mantine-color-pine-light-color': 'var(--mantine-color-pine-2)',
    '--omm-canvas': 'var(--mantine-color-dark-9)',
  },
});
