import { ThemeProvider } from '@fluentui/react';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { type ColorChoice, useColorScheme } from './color-scheme';
import { fluentTheme } from './palettes';

export interface ThemeFrameProps { readonly choice: ColorChoice; readonly children: ReactNode }

/** Gives everything inside it, and what Fluent lays over the page, the colours of the scheme. */
export const ThemeFrame = ({ choice, children }: ThemeFrameProps) => {
  const scheme = useColorScheme(choice);
  const theme = useMemo(() => fluentTheme(scheme), [scheme]);
  useLayoutEffect(() => { document.documentElement.dataset['theme'] = scheme; }, [scheme]);
  return <ThemeProvider theme={theme} applyTo="body">{children}</ThemeProvider>;
};
