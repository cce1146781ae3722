import { areaOf } from '../host/model/state/area';
import type { SheetState } from '../host/model/state/sheet-state';
import type { TableState } from '../host/model/state/table-state';
import { unescaped } from './read-cells';
import type { XmlElement } from './xml-tree';

/** A table of a sheet; null where it has no cells. */
export const tableOf = (root: XmlElement, sheet: SheetState, id: string): TableState | null => {
  const area = areaOf(root.attributes['ref'] ?? '');
  if (!area) return null;
  const style = root.child('tableStyleInfo');
  return {
    id, sheet, area, name: root.attributes['displayName'] ?? root.attributes['name'] ?? '',
    showHeaders: root.number('headerRowCount') !== 0, showTotals: (root.number('totalsRowCount') ?? 0) > 0, style: style?.attributes['name'] ?? '',
    bandedRows: style?.flag('showRowStripes') ?? false, bandedColumns: style?.flag('showColumnStripes') ?? false,
    firstColumn: style?.flag('showFirstColumn') ?? false, lastColumn: style?.flag('showLastColumn') ?? false, filterButton: root.child('autoFilter') !== undefined,
    columnNames: (root.child('tableColumns')?.all('tableColumn') ?? []).map((column) => unescaped(column.attributes['name'] ?? '')),
  };
};
