import type { Settings } from '../domain';
import { Refusal } from './refusal';

const METHODS: ReadonlyMap<string, Settings['supportMethod']> = new Map([
  ['direct', 'direct'], ['trapsgewijs', 'step-down'], ['step-down', 'step-down'], ['wederkerig', 'reciprocal'], ['reciprocal', 'reciprocal'],
]);

/** The method of `--method`, by its Dutch or English name; undefined: the setting stands. Error: Refusal. */
export const supportMethodOf = (text: string | undefined): Settings['supportMethod'] | undefined => {
  if (text === undefined) return undefined;
  const method = METHODS.get(text.trim().toLowerCase());
  if (method === undefined) throw new Refusal('unknownMethod', { value: text });
  return method;
};
