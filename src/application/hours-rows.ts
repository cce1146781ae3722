import type { Basis, HoursLedger, HoursSelection } from '../domain';

/** The run that hours belong to. */
export interface HoursOfRun { readonly year: number; readonly basis: Basis }

/** The rows that were added up, by their numbers on the sheet, in order. */
interface FoundRows { readonly sheetRows: readonly number[]; readonly hours: number }

/** Hours are added up as binary numbers here, only to tell two ways of choosing rows apart. */
const ALIKE = 1e-6;

const find = (ledger: HoursLedger, { year, basis }: HoursOfRun, selection: HoursSelection, participant: number | null): FoundRows => {
  const [activity, position] = [(ledger.activityCodes as readonly string[]).indexOf(selection.activity), (ledger.positionCodes as readonly string[]).indexOf(selection.position)];
  const months = new Set(selection.months.length === 0 ? [0] : selection.months);
  const sheetRows: number[] = [];
  let hours = 0;
  for (let row = 0; row < ledger.rowCount; row += 1) {
    const isIn = ledger.activity[row] === activity && ledger.position[row] === position && ledger.year[row] === year
      && (ledger.basis[row] === 1) === (basis === 'actual') && months.has(ledger.month[row] ?? 0) && (participant === null || ledger.participant[row] === participant);
    if (!isIn) continue;
    sheetRows.push(ledger.sheetRow[row] ?? 0);
    hours += ledger.hours[row] ?? 0;
  }
  return { sheetRows: sheetRows.sort((a, b) => a - b), hours };
};

/**
 * The rows of Uren behind a selection. Without a participant these are the rows that name none, or all rows where names did not matter to the
 * calculation: whichever adds up to the hours of the selection.
 */
export const hoursRows = (ledger: HoursLedger, run: HoursOfRun, selection: HoursSelection, quantity: string): readonly number[] => {
  if (selection.participant !== null) return find(ledger, run, selection, (ledger.participantCodes as readonly string[]).indexOf(selection.participant)).sheetRows;
  const unnamed = find(ledger, run, selection, -1);
  return Math.abs(unnamed.hours - Number(quantity)) < ALIKE ? unnamed.sheetRows : find(ledger, run, selection, null).sheetRows;
};
