import type { Area } from './area';
import type { Properties } from './properties';

/** What may be typed in some areas, in the form of Office.js: `{ list: { inCellDropDown: true, source: 'a,b' } }`. */
export interface ValidationState {
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

/** A conditional format: its kind, and what stands in it by its path in Office.js, or as it stood in a file; kept, not worked out. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  readonly properties: Properties;
}
