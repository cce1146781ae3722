import type { ActivityCode, ParticipantCode, PositionCode } from './codes';

/**
 * Urenregels by column: a year of time-sheet lines can be a million rows, so a row is a place in each array, not an object.
 * All arrays have `rowCount` entries.
 */
export interface HoursLedger {
  readonly sheet: string;
  readonly table: string;
  readonly rowCount: number;
  /** The codes that `activity`, `position` and `participant` point into, sorted by folded code. */
  readonly activityCodes: readonly ActivityCode[];
  readonly positionCodes: readonly PositionCode[];
  readonly participantCodes: readonly ParticipantCode[];
  readonly activity: Int32Array;
  readonly position: Int32Array;
  /** -1: for all participants together. */
  readonly participant: Int32Array;
  readonly year: Int32Array;
  /** 1 to 12; 0: spread over the year. */
  readonly month: Uint8Array;
  /** 0: begroting (budget); 1: realisatie (actual). */
  readonly basis: Uint8Array;
  /** The cell numbers: each the binary number nearest to a decimal of at most 15 significant digits. Add them with hoursSums. */
  readonly hours: Float64Array;
  /** 1: hours that cannot fall at once (Vast). */
  readonly fixed: Uint8Array;
  /** Which of the employees, as an anonymous ordinal (rank among the sorted pseudonyms); -1: none. No code leaves the reader. */
  readonly employee: Int32Array;
  /** Row number on the sheet. */
  readonly sheetRow: Int32Array;
}
