import { type CellContent, foldCode } from '../../domain';
import { isBlank } from '../cells/cell-schema';
import { factsOfMost, mostOf } from '../cells/improbable';
import type { Column } from '../definition';
import { BLANK, type CodeColumn, type ColumnId, UNREADABLE, columnOf, draftColumn, internCodes, readHours, readWhole, readWord } from './hours-columns';
import type { LocatedTable } from './located-table';
import { isBlankRow, reportCell } from './parsed-table';

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

/** The codes of one column: what each row says, as the place of its spelling; -1 is blank. By body row. */
export interface DraftCodes {
  readonly column: Column;
  readonly namespace: 'activity' | 'position' | 'participant';
  readonly spellings: readonly string[];
  readonly code: Int32Array;
  readonly firstRow: readonly number[];
}

/** Urenregels by column, by body row, before years and spellings are settled. */
export interface HoursDraft {
  readonly table: LocatedTable;
  /** Rows that are not wholly blank. */
  readonly rowCount: number;
  /** 1: the row can be used. */
  readonly usable: Uint8Array;
  readonly codes: readonly [DraftCodes, DraftCodes, DraftCodes];
  /** 0: blank, or a cell that cannot be read. Rows that cannot be used have their year too: it counts for the year of blank cells. */
  readonly year: Int32Array;
  readonly month: Uint8Array;
  readonly basis: Uint8Array;
  readonly hours: Float64Array;
  readonly fixed: Uint8Array;
  /** Rank among the sorted pseudonyms, -1 for none. The pseudonyms themselves stay in this file (tables.md, rule 9). */
  readonly employee: Int32Array;
}

/** An anonymous ordinal for each pseudonym. */
const rankEmployees = ({ spellings, code }: CodeColumn): Int32Array => {
  const folded = spellings.map(foldCode);
  const rank = new Map([...new Set(folded)].sort().map((pseudonym, i) => [pseudonym, i]));
  const rankOf = folded.map((pseudonym) => rank.get(pseudonym) ?? BLANK);
  return code.map((place) => rankOf[place] ?? BLANK);
};

/**
 * Reads Uren in one pass, fit for a million rows: plain cells are read at once, all others by the rule of their column.
 * Findings: those of the cells, `negative-hours` and `improbable-value`.
 */
export const draftHours = (table: LocatedTable, date1904: boolean): HoursDraft => {
  const rows = table.content.rows;
  const column = (id: ColumnId) => draftColumn(table, id, date1904);
  const [activity, position, participant, employee] = (['activity', 'position', 'participant', 'employee'] as const).map((id) => internCodes(column(id), rows.length)) as
    [CodeColumn, CodeColumn, CodeColumn, CodeColumn];
  const amount = readHours(column('hours'));
  const yearOf = readWhole(column('year'), EARLIEST_YEAR, LATEST_YEAR);
  const monthOf = readWhole(column('month'), 1, 12);
  const basisOf = readWord(column('basis'), 'actual');
  const fixedOf = readWord(column('fixed'), true);
  const usable = new Uint8Array(rows.length);
  const [year, month, basis, hours, fixed] = [new Int32Array(rows.length), new Uint8Array(rows.length), new Uint8Array(rows.length), new Float64Array(rows.length), new Uint8Array(rows.length)];
  const mostHours = mostOf(columnOf('hours')) ?? Infinity;
  let rowCount = 0;
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r] as readonly CellContent[];
    if (isBlank(row[0]) && isBlankRow(row)) continue;
    rowCount += 1;
    const a = activity.read(row, r);
    const p = position.read(row, r);
    const d = participant.read(row, r);
    const e = employee.read(row, r);
    const h = amount(row, r);
    const y = yearOf(row, r);
    const m = monthOf(row, r);
    const b = basisOf(row, r);
    const f = fixedOf(row, r);
    if (y > 0) year[r] = y;
    if (a < 0 || p < 0 || h !== h || Math.min(d, e, y, m, b, f) === UNREADABLE) continue;
    usable[r] = 1;
    if (Math.abs(h) > mostHours) reportCell(table, 'improbable-value', { bodyRow: r, column: columnOf('hours'), facts: factsOfMost(mostHours) });
    if (h < 0) reportCell(table, 'negative-hours', { bodyRow: r, column: columnOf('hours') });
    hours[r] = h; month[r] = m; basis[r] = b; fixed[r] = f;
  }
  const codesOf = (id: DraftCodes['namespace'], { spellings, code, firstRow }: CodeColumn): DraftCodes =>
    ({ column: columnOf(id), namespace: id, spellings, code, firstRow });
  return {
    table, rowCount, usable, year, month, basis, hours, fixed, employee: rankEmployees(employee),
    codes: [codesOf('activity', activity), codesOf('position', position), codesOf('participant', participant)],
  };
};
