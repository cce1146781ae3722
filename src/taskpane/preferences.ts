import type { Language } from '../domain';
import { COLOR_CHOICES, type ColorChoice } from './ui';

/** What a user likes: kept in this browser, never in the workbook. */
export interface Preferences { readonly language?: Language; readonly color?: ColorChoice }

/** A browser that shares its storage between sites wants a key of this host and site. */
const keyOf = (): string => {
  const context: object | undefined = typeof Office === 'undefined' ? undefined : Office.context;
  const partition: unknown = context && Reflect.get(context, 'partitionKey');
  return `${typeof partition === 'string' ? partition : ''}kostprijswijzer`;
};

const known = (stored: Readonly<Record<string, unknown>>): Preferences => {
  const language = (['nl', 'en'] as const).find((one) => one === stored['language']);
  const color = COLOR_CHOICES.find((one) => one === stored['color']);
  return { ...(language ? { language } : {}), ...(color ? { color } : {}) };
};

/** What was kept before; nothing where storage is blocked or holds something else. */
export const readPreferences = (): Preferences => {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(keyOf()) ?? '{}');
    return typeof stored === 'object' && stored !== null ? known(stored as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/** Keeps it for the next visit; where storage is blocked it holds for this one. */
export const keepPreferences = (change: Preferences): void => {
  const kept = { ...readPreferences(), ...change };
  try {
    window.localStorage.setItem(keyOf(), JSON.stringify(kept));
  } catch {
    // the choice is lost at the end of the visit, which harms nothing
  }
};
