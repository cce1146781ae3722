import type { EmulatedExcel } from '../../../src/workbench/host';

export interface TableToFill {
  readonly sheet: string;
  readonly name: string;
  /** The cell at the top left; A1 when absent. */
  readonly at?: string;
  /** The header row, and the rows under it. */
  readonly cells: readonly (readonly unknown[])[];
}

/** Puts a table in the workbook by the model itself, as if the file had it. */
export const addTable = ({ workbook }: EmulatedExcel, { sheet, name, at = 'A1', cells }: TableToFill) => {
  const there = workbook.Worksheets.GetItemOrNullObject(sheet) ?? workbook.Worksheets.Add(sheet);
  const range = there.GetRange(at).GetAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1);
  range.Values = cells;
  const table = there.Tables.Add(range, true);
  table.Name = name;
  return table;
};

/** A year of hours as a municipality keeps them: text codes, quarters of hours, now and then a note. */
export const hourCells = (rows: number): readonly (readonly unknown[])[] => [
  ['Activiteit', 'Functie', 'Uren', 'Jaar', 'Maand', 'Basis', 'Deelnemer', 'Toelichting'],
  ...Array.from({ length: rows }, (_, i) => [
    `A${(i % 40) + 100}`, ['Consulent', 'Kwaliteitsmedewerker', 'Teamleider'][i % 3], (i % 32) / 4 + 0.25, 2025, (i % 12) + 1, i % 2 ? 'begroting' : 'realisatie',
    `Gemeente ${i % 7}`, i % 10 ? '' : 'Inval wegens ziekte',
  ]),
];

/** How many bytes all trips took together, in and out. */
export const bytesOf = ({ traffic }: EmulatedExcel): number => traffic.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);

const MEGABYTE = 1024 * 1024;

/** The most trips that so many bytes may take. */
export const mostTrips = (bytes: number): number => 3 + Math.ceil(bytes / (4 * MEGABYTE));
