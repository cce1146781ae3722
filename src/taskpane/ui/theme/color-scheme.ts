import { useEffect, useState } from 'react';
import type { ColorScheme } from './palettes';

/** What the user chose; `automatic` follows Excel, and else the system. */
export type ColorChoice = 'automatic' | ColorScheme;
export const COLOR_CHOICES: readonly ColorChoice[] = ['automatic', 'light', 'dark'];

const DARK_SYSTEM = '(prefers-color-scheme: dark)';
/** Below it white text reads better than black. */
const HALF_LIGHT = 0.18;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `#rrggbb`, as WCAG defines it; null where it is no such colour. */
export const luminanceOf = (color: string): number | null => {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color)?.slice(1, 4).map((part) => linear(parseInt(part, 16) / 255));
  return parts ? 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0) : null;
};

/** Excel tells its colours, but not of a change; in a browser it may tell nothing. */
const excelBackground = (): string | undefined => (typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme?.bodyBackgroundColor);

const darkSystem = (): MediaQueryList | null => (typeof window.matchMedia === 'function' ? window.matchMedia(DARK_SYSTEM) : null);

/** The scheme that Excel is in, else the system's. */
export const surroundingScheme = (): ColorScheme => {
  const luminance = luminanceOf(excelBackground() ?? '');
  if (luminance !== null) return luminance < HALF_LIGHT ? 'dark' : 'light';
  return darkSystem()?.matches ? 'dark' : 'light';
};

/** The scheme to show. Looked at again when the system changes and when the user comes back to the pane. */
export const useColorScheme = (choice: ColorChoice): ColorScheme => {
  const [surrounding, setSurrounding] = useState(surroundingScheme);
  useEffect(() => {
    const lookAgain = (): void => setSurrounding(surroundingScheme());
    const system = darkSystem();
    system?.addEventListener('change', lookAgain);
    window.addEventListener('focus', lookAgain);
    return () => {
      system?.removeEventListener('change', lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, []);
  return choice === 'automatic' ? surrounding : choice;
};
