import type { Severity } from './severity';

/** Findings of reading the tables. The sentences stand in messages/reading-findings.ts. */
export const READING_FINDINGS = {
  'missing-table': 'blocking',
  'duplicate-table': 'blocking',
  'missing-column': 'blocking',
  'duplicate-column': 'blocking',
  'unknown-column': 'note',
  'required-cell-blank': 'blocking',
  'unknown-code': 'blocking',
  'ambiguous-code': 'blocking',
  'duplicate-key': 'blocking',
  'year-unknown': 'blocking',
} as const satisfies Record<string, Severity>;

export type ReadingFindingCode = keyof typeof READING_FINDINGS;
