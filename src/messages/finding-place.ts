import type { Place } from '../domain';

/** Where a finding is, in one line: its address, else the sheet, table, row and column as far as they are known; empty where nothing is. */
export const placeText = (place: Place): string => place.address
  || [place.sheet, place.table === place.sheet ? undefined : place.table, place.row, place.column].filter((part) => part !== undefined).join(' · ');
