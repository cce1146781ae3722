import type { IPartialTheme } from '@fluentui/react';

/** Light as paper, or dark as an Excel at night. */
export type ColorScheme = 'light' | 'dark';

/** The colours that Fluent paints with; the same values stand in pane.css as --accent, --text and so on. */
const PALETTES: Readonly<Record<ColorScheme, NonNullable<IPartialTheme['palette']>>> = {
  light: {
    themePrimary: '#1f4e79', themeDark: '#173b5c', themeDarker: '#11304c', themeDarkAlt: '#1b456b', themeSecondary: '#2d6295', themeTertiary: '#6f9bc8',
    themeLight: '#c9d7e6', themeLighter: '#eaf1f8', themeLighterAlt: '#f5f8fb',
    white: '#ffffff', black: '#1b1f24', neutralPrimary: '#1b1f24', neutralDark: '#1b1f24', neutralSecondary: '#505a66', neutralTertiary: '#8a939e',
    neutralTertiaryAlt: '#c4cad1', neutralQuaternaryAlt: '#dfe3e8', neutralLight: '#e6e9ed', neutralLighter: '#f0f2f4', neutralLighterAlt: '#f7f8f9',
  },
  dark: {
    themePrimary: '#8fc1ee', themeDark: '#b5d7f5', themeDarker: '#d3e7fa', themeDarkAlt: '#a2ccf1', themeSecondary: '#7ab2e4', themeTertiary: '#41678c',
    themeLight: '#2b4a66', themeLighter: '#1d2f40', themeLighterAlt: '#17232f',
    white: '#1f1f1f', black: '#f1f1f1', neutralPrimary: '#f1f1f1', neutralDark: '#f1f1f1', neutralSecondary: '#c3c7cc', neutralTertiary: '#8b929a',
    neutralTertiaryAlt: '#5a6068', neutralQuaternaryAlt: '#43484e', neutralLight: '#3a3f44', neutralLighter: '#333333', neutralLighterAlt: '#292929',
  },
};

const FONT = { fontFamily: "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif" } as const;

/** What Fluent needs to know of a colour scheme. */
export const fluentTheme = (scheme: ColorScheme): IPartialTheme => ({
  isInverted: scheme === 'dark',
  palette: PALETTES[scheme],
  defaultFontStyle: FONT,
  semanticColors: { bodyBackground: scheme === 'dark' ? '#1f1f1f' : '#ffffff', bodyText: scheme === 'dark' ? '#f1f1f1' : '#1b1f24' },
});
