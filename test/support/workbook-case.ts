import type { CellContent, Severity, TableContent, WorkbookContent } from '../../src/domain';

/** A cell as a case writes it down: an error as { "error" }, a real date as { "day" }. */
export type CaseCell = null | string | number | boolean | { readonly error: string } | { readonly day: string; readonly hasTime?: boolean };

export interface CaseTable {
  readonly name: string;
  /** Address of the first header cell, such as "B3"; "A1" when absent. */
  readonly at?: string;
  readonly headers: readonly CaseCell[];
  readonly rows: readonly (readonly CaseCell[])[];
  /** So many copies of the last row come after it. */
  readonly repeatLastRow?: number;
  /** Addresses of cells whose number format is a percentage. */
  readonly percent?: readonly string[];
  /** Merged ranges. */
  readonly merged?: readonly string[];
}

export interface ExpectedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet?: string;
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly address?: string;
  readonly value?: string;
}

/** A workbook as data, what is wrong with it, and what must be said about it. */
export interface WorkbookCase {
  /** What is wrong, in one sentence. */
  readonly says: string;
  readonly date1904?: boolean;
  readonly sheets: Readonly<Record<string, { readonly tables: readonly CaseTable[] }>>;
  readonly expect: {
    readonly findings: readonly ExpectedFinding[];
    /** Who finds it: the reader (default) or the calculation. */
    readonly by?: 'reader' | 'engine';
    /** Other findings may come beside these. */
    readonly andMore?: boolean;
    /** How many sheets or files are written; 0 where something blocks. */
    readonly writes?: number;
    readonly model?: Readonly<Record<string, unknown>>;
  };
}

const LETTERS = 26;

/** Column and row number of an address such as "C14"; both from 1. */
export const cellAt = (address: string): { readonly column: number; readonly row: number } => {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  if (!parts) throw new Error(`not an address in a case: ${address}`);
  return { column: [...(parts[1] ?? '')].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0), row: Number(parts[2]) };
};

const percentCellsOf = (table: CaseTable, headerRow: number, firstColumn: number): ReadonlyMap<number, ReadonlySet<number>> => {
  const cells = new Map<number, Set<number>>();
  table.percent?.map(cellAt).forEach(({ column, row }) => {
    const rows = cells.get(column - firstColumn) ?? new Set();
    cells.set(column - firstColumn, rows.add(row - headerRow - 1));
  });
  return cells;
};

const tableContent = (sheet: string, table: CaseTable): TableContent => {
  const { column, row } = cellAt(table.at ?? 'A1');
  return {
    sheet, name: table.name, headerRow: row, firstColumn: column,
    headers: table.headers as readonly CellContent[],
    rows: [...table.rows, ...Array.from({ length: table.repeatLastRow ?? 0 }, () => table.rows.at(-1) ?? [])] as readonly (readonly CellContent[])[],
    ...(table.percent ? { percentCells: percentCellsOf(table, row, column) } : {}),
    ...(table.merged ? { mergedRanges: table.merged } : {}),
  };
};

/** What an adapter would read from the workbook of the case. */
export const contentFromCase = ({ date1904, sheets }: Pick<WorkbookCase, 'date1904' | 'sheets'>): WorkbookContent => ({
  date1904: date1904 === true,
  tables: Object.entries(sheets).flatMap(([sheet, { tables }]) => tables.map((table) => tableContent(sheet, table))),
});
