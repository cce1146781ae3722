import type { Place } from '../../domain';
import { type LocatedTable, placeOfRow } from './located-table';

/**
 * The place of a finding of the calculation, which knows our Dutch column names only, as the user sees it: the header as it was written
 * (in any language, or mapped) and the address of the cell. A place that has its address already, or is in no table, stays as it is.
 */
export const placeInWorkbook = (tables: Iterable<LocatedTable>, place: Place): Place => {
  if (place.address !== undefined || place.row === undefined || place.column === undefined) return place;
  const found = [...tables].find(({ content }) => content.sheet === place.sheet && content.name === place.table);
  const column = found?.definition.columns.find(({ names }) => names.nl === place.column);
  return found === undefined || column === undefined ? place : placeOfRow(found, place.row - found.content.headerRow - 1, column);
};
