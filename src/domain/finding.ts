import type { EngineFindingCode } from './finding-codes-engine';
import type { ReadingFindingCode } from './finding-codes-reading';
import type { Severity } from './severity';

/** Where something stands in the user's workbook. Never part of the calculation, so sheet names change nothing. */
export interface Place {
  readonly sheet?: string;
  /** The table's name in the workbook. */
  readonly table?: string;
  /** Row number on the sheet, as Excel shows it. */
  readonly row?: number;
  /** The header of the column, as the user wrote it (or ours, where the column is missing). */
  readonly column?: string;
  /** For example `Uren!C14`. */
  readonly address?: string;
}

export type FindingCode = ReadingFindingCode | EngineFindingCode;
export type Fact = string | number;

/**
 * Bevinding: something in the input. A value that is collected, never thrown; the sentence is made at the end, by language.
 * `code` is stable and kebab-case; `facts` fill the sentence; `value` is the cell's content as text, never of Medewerker.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly value?: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** The row a record came from. */
export interface RowRef {
  readonly sheet: string;
  readonly table: string;
  readonly row: number;
}

export const isBlocking = (finding: Finding): boolean => finding.severity === 'blocking';
