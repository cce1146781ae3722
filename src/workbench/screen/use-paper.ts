import { useSyncExternalStore } from 'react';
import type { Paper } from '../grid/paper';

const DARK = '(prefers-color-scheme: dark)';

const subscribe = (listener: () => void): (() => void) => {
  if (typeof window.matchMedia !== 'function') return () => undefined;
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => { query.removeEventListener('change', listener); };
};

const now = (): Paper => (typeof window.matchMedia === 'function' && window.matchMedia(DARK).matches ? 'dark' : 'light');

/** Light or dark, as the system of the user is; it follows a change at once. */
export const usePaper = (): Paper => useSyncExternalStore(subscribe, now);
