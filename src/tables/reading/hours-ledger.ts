import { type ActivityCode, type HoursLedger, type ParticipantCode, type PositionCode, type Year, foldCode } from '../../domain';
import type { CodeBooks } from './code-book';
import type { DraftCodes, HoursDraft } from './hours-draft';

const NONE = -1;

interface Codes {
  readonly sorted: readonly string[];
  /** Place among the sorted codes by place in the draft. */
  readonly placeOf: readonly number[];
}

const byFoldedCode = (a: string, b: string): number => (foldCode(a) < foldCode(b) ? -1 : 1);

const codesOf = ({ namespace, spellings }: DraftCodes, books: CodeBooks): Codes => {
  const displayed = spellings.map((spelling) => books[namespace].display(spelling));
  const sorted = [...new Set(displayed)].sort(byFoldedCode);
  const place = new Map(sorted.map((code, i) => [code, i]));
  return { sorted, placeOf: displayed.map((code) => place.get(code) ?? NONE) };
};

/** The body rows that are used: readable, with a year of their own or that of the setting. */
const usedRows = ({ usable, year }: HoursDraft, settingYear: Year | null): Int32Array => {
  const rows = new Int32Array(usable.length);
  let count = 0;
  for (let row = 0; row < usable.length; row += 1) {
    if (usable[row] === 1 && (year[row] !== 0 || settingYear !== null)) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.subarray(0, count);
};

/** The entries of these rows. */
const picked = <A extends Int32Array | Uint8Array | Float64Array>(rows: Int32Array, from: A, into: A): A => {
  for (let i = 0; i < rows.length; i += 1) into[i] = from[rows[i] as number] as number;
  return into;
};

/** A ledger without a row, for a workbook without Uren. */
export const emptyLedger: HoursLedger = {
  sheet: '', table: '', rowCount: 0, activityCodes: [], positionCodes: [], participantCodes: [],
  activity: new Int32Array(), position: new Int32Array(), participant: new Int32Array(), year: new Int32Array(), month: new Uint8Array(),
  basis: new Uint8Array(), hours: new Float64Array(), fixed: new Uint8Array(), employee: new Int32Array(), sheetRow: new Int32Array(),
};

/** The ledger of the rows that can be used: codes in their one spelling, blank years filled. */
export const hoursLedger = (draft: HoursDraft, books: CodeBooks, settingYear: Year | null): HoursLedger => {
  const { content } = draft.table;
  const rows = usedRows(draft, settingYear);
  const [activity, position, participant] = draft.codes.map((codes) => codesOf(codes, books)) as [Codes, Codes, Codes];
  const count = rows.length;
  const pick = (codes: DraftCodes, { placeOf }: Codes): Int32Array => picked(rows, codes.code, new Int32Array(count)).map((place) => placeOf[place] ?? NONE);
  const [activities, positions, participants] = draft.codes;
  return {
    sheet: content.sheet, table: content.name, rowCount: count,
    activityCodes: activity.sorted as readonly ActivityCode[],
    positionCodes: position.sorted as readonly PositionCode[],
    participantCodes: participant.sorted as readonly ParticipantCode[],
    activity: pick(activities, activity), position: pick(positions, position), participant: pick(participants, participant),
    year: picked(rows, draft.year, new Int32Array(count)).map((year) => year || (settingYear ?? 0)),
    month: picked(rows, draft.month, new Uint8Array(count)),
    basis: picked(rows, draft.basis, new Uint8Array(count)),
    hours: picked(rows, draft.hours, new Float64Array(count)),
    fixed: picked(rows, draft.fixed, new Uint8Array(count)),
    employee: picked(rows, draft.employee, new Int32Array(count)),
    sheetRow: rows.map((row) => content.headerRow + 1 + row),
  };
};
