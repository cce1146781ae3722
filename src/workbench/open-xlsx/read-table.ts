import { areaOf } from '../host/model/state/area';
import type { SheetState } from '../host/model/state/sheet-state';
import type { TableState } from '../host/model/state/table-state';
import { unescaped } from './read-cells';
import type { XmlElement } from './xml-tree';

const styleOf = (style: XmlElement | undefined): Pick<TableState, 'style' | 'bandedRows' | 'bandedColumns' | 'firstColumn' | 'lastColumn'> => {
  const on = (attribute: string): boolean => style?.flag(attribute) ?? false;
  return {
    style: style?.attributes['name'] ?? '', bandedRows: on('showRowStripes'), bandedColumns: on('showColumnStripes'), firstColumn: on('showFirstColumn'), lastColumn: on('showLastColumn'),
  };
};

/** A table of a sheet; null where it has no cells. */
export const tableOf = (root: XmlElement, sheet: SheetState, id: string): TableState | null => {
  const area = areaOf(root.attributes['ref'] ?? '');
  return area && {
    id, sheet, area, name: root.attributes['displayName'] ?? root.attributes['name'] ?? '', ...styleOf(root.child('tableStyleInfo')),
    showHeaders: root.number('headerRowCount') !== 0, showTotals: (root.number('totalsRowCount') ?? 0) > 0, filterButton: root.child('autoFilter') !== undefined,
    columnNames: (root.child('tableColumns')?.all('tableColumn') ?? []).map((column) => unescaped(column.attributes['name'] ?? '')),
  };
};
