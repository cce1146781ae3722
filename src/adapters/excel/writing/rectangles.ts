import type { Area } from '../../../report';
import { addressOf } from './addresses';

/** What Excel takes of a list of addresses is 8,192 characters. */
const LONGEST_LIST = 8_000;

interface Run { readonly key: string; readonly column: number; columns: number }

const runsOf = (width: number, keyAt: (column: number) => string | null): readonly Run[] => {
  const runs: Run[] = [];
  for (let column = 1; column <= width; column += 1) {
    const key = keyAt(column);
    const last = runs[runs.length - 1];
    if (key === null) continue;
    if (last?.key === key && last.column + last.columns === column) last.columns += 1;
    else runs.push({ key, column, columns: 1 });
  }
  return runs;
};

/** Says what a cell has in common with others, by row and column from 1; null: nothing. */
export type KeyOfCell = (row: number, column: number) => string | null;

/** Cells with one key, as few rectangles as equal runs in rows under each other make; `stacked` says which keys may be stacked. */
export const rectanglesOf = (size: { readonly rows: number; readonly columns: number }, keyOf: KeyOfCell, stacked: (key: string) => boolean = () => true): ReadonlyMap<string, readonly Area[]> => {
  const done = new Map<string, Area[]>();
  let open = new Map<string, { readonly key: string; area: Area }>();
  const close = ({ key, area }: { readonly key: string; readonly area: Area }): void => void done.set(key, [...(done.get(key) ?? []), area]);
  for (let row = 1; row <= size.rows; row += 1) {
    const next: typeof open = new Map();
    for (const { key, column, columns } of runsOf(size.columns, (at) => keyOf(row, at))) {
      const place = `${column}:${columns}:${key}`;
      const above = open.get(place);
      if (above && stacked(key)) next.set(place, { key, area: { ...above.area, rows: above.area.rows + 1 } });
      else next.set(place, { key, area: { row, column, rows: 1, columns } });
    }
    for (const [place, one] of open) if (next.get(place)?.area.row !== one.area.row) close(one);
    open = next;
  }
  open.forEach(close);
  return done;
};

/** Texts with commas between them, each list as long as Excel takes. */
export const addressLists = (areas: readonly (Area | string)[]): readonly string[] => areas.reduce<string[]>((lists, area) => {
  const address = typeof area === 'string' ? area : addressOf(area);
  const last = lists[lists.length - 1];
  if (last !== undefined && last.length + address.length < LONGEST_LIST) lists[lists.length - 1] = `${last},${address}`;
  else lists.push(address);
  return lists;
}, []);
