import { addressOf } from '../host/model/state/area';
import { CellFault } from '../host/model/state/cell-store';
import type { TableState } from '../host/model/state/table-state';
import { cellText, element, xmlFile } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Names stand in attributes, where a line break would be lost: Excel writes it as a character of a text. */
const nameText = (name: string): string => cellText(name).replaceAll('\n', '_x000a_').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');

const columnNames = ({ sheet, area, showHeaders, columnNames: kept }: TableState): readonly string[] => Array.from({ length: area.columns }, (_, i) => {
  const header = showHeaders ? sheet.cells.value(area.row, area.column + i) : kept[i];
  const text = header instanceof CellFault ? header.code : String(header ?? '');
  return text === '' ? `Column${i + 1}` : text;
});

/** A table as a part of the file. */
export const tableXml = (table: TableState, id: number): string => {
  const { name, area, showHeaders, showTotals, filterButton } = table;
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  return xmlFile(element('table', {
    xmlns: MAIN, id, name, displayName: name, ref: addressOf(area), headerRowCount: showHeaders ? null : 0, totalsRowCount: showTotals ? 1 : null, totalsRowShown: showTotals ? null : 0,
  },
  filterButton && showHeaders ? element('autoFilter', { ref: addressOf(filtered) }) : null,
  element('tableColumns', { count: area.columns }, ...columnNames(table).map((column, i) => element('tableColumn', { id: i + 1, name: nameText(column) }))),
  element('tableStyleInfo', {
    name: table.style === '' ? null : table.style, showFirstColumn: table.firstColumn, showLastColumn: table.lastColumn, showRowStripes: table.bandedRows, showColumnStripes: table.bandedColumns,
  })));
};
