import { HostError } from '../host-error';
import { colorOf } from './look-face';
import { changeCells } from './state/access';
import type { Area } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { Line, LineSide } from './state/look';
import { looksIn } from './state/looks-in';
import type { SheetState } from './state/sheet-state';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof SIDES)[number];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** Which cells of a block draw the line, and on which of their sides. A line between two cells belongs to the lower or the right one. */
const drawn: Readonly<Record<Side, (block: Block) => { readonly area: Area; readonly side: LineSide }>> = {
  EdgeTop: (b) => ({ area: { ...areaIn(b), rows: 1 }, side: 'top' }),
  EdgeBottom: (b) => ({ area: { ...areaIn(b), row: b.row + b.rows - 1, rows: 1 }, side: 'bottom' }),
  EdgeLeft: (b) => ({ area: { ...areaIn(b), columns: 1 }, side: 'left' }),
  EdgeRight: (b) => ({ area: { ...areaIn(b), column: b.column + b.columns - 1, columns: 1 }, side: 'right' }),
  InsideHorizontal: (b) => ({ area: { ...areaIn(b), row: b.row + 1, rows: b.rows - 1 }, side: 'top' }),
  InsideVertical: (b) => ({ area: { ...areaIn(b), column: b.column + 1, columns: b.columns - 1 }, side: 'left' }),
  DiagonalDown: (b) => ({ area: areaIn(b), side: 'diagonalDown' }),
  DiagonalUp: (b) => ({ area: areaIn(b), side: 'diagonalUp' }),
};

const areaIn = ({ row, column, rows, columns }: Block): Area => ({ row, column, rows, columns });

/** The eight lines of some blocks of cells. */
export class RangeBorderCollection {
  static readonly wireName = 'RangeBorderCollection';

  constructor(private readonly book: BookState, private readonly blocks: readonly Block[]) {}

  get Count(): number { return SIDES.length; }

  _items(): readonly RangeBorder[] { return SIDES.map((side) => new RangeBorder(this.book, this.blocks, side)); }

  GetItem(index: string): RangeBorder {
    const side = SIDES.find((one) => one === index);
    if (!side) throw new HostError('InvalidArgument', 'RangeBorderCollection.getItem');
    return new RangeBorder(this.book, this.blocks, side);
  }

  GetItemAt(index: number): RangeBorder {
    return this.GetItem(SIDES[index] ?? '');
  }
}

const THIN_BLACK: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** One line of some blocks of cells. */
export class RangeBorder {
  static readonly wireName = 'RangeBorder';

  constructor(private readonly book: BookState, private readonly blocks: readonly Block[], readonly SideIndex: Side) {}

  get Style(): string | null { return this.uniform((line) => line?.style ?? 'None'); }
  set Style(value: string | null) {
    if (!STYLES.includes(value ?? '')) throw new HostError('InvalidArgument', 'RangeBorder.style');
    this.draw('RangeBorder.style', (line) => (value === 'None' ? null : { ...(line ?? THIN_BLACK), style: value ?? 'Continuous' }));
  }

  get Weight(): string | null { return this.uniform((line) => line?.weight ?? 'Thin'); }
  set Weight(value: string | null) {
    if (!WEIGHTS.includes(value ?? '')) throw new HostError('InvalidArgument', 'RangeBorder.weight');
    this.draw('RangeBorder.weight', (line) => ({ ...(line ?? THIN_BLACK), weight: value ?? 'Thin' }));
  }

  get Color(): string { return this.uniform((line) => line?.color ?? '#000000') ?? ''; }
  set Color(value: string) {
    const color = colorOf(value, 'RangeBorder.color');
    this.draw('RangeBorder.color', (line) => ({ ...(line ?? THIN_BLACK), color }));
  }

  private uniform<T>(read: (line: Line | null) => T): T | null {
    const found = new Set<T>();
    for (const block of this.blocks) {
      const { area, side } = drawn[this.SideIndex](block);
      if (area.rows > 0 && area.columns > 0) for (const id of looksIn(block.sheet, area)) found.add(read(this.book.looks.get(id)[side]));
    }
    const [only, ...more] = found;
    return only !== undefined && more.length === 0 ? only : null;
  }

  private draw(location: string, next: (line: Line | null) => Line | null): void {
    for (const block of this.blocks) {
      changeCells(this.book, block.sheet, block, location);
      const { area, side } = drawn[this.SideIndex](block);
      if (area.rows < 1 || area.columns < 1) continue;
      block.sheet.restyle(area, (id) => this.book.looks.with(id, { [side]: next(this.book.looks.get(id)[side]) }));
      this.takeOver(block.sheet, area, side);
    }
  }

  /** Two cells share the line between them: what the neighbour said of it before is gone. */
  private takeOver(sheet: SheetState, { row, column, rows, columns }: Area, side: LineSide): void {
    const neighbour = NEIGHBOURS[side];
    if (!neighbour) return;
    for (let r = row + neighbour.down; r < row + neighbour.down + rows; r += 1) {
      const looks = sheet.cells.rows.get(r)?.looks ?? [];
      for (let c = column + neighbour.right; c < Math.min(looks.length, column + neighbour.right + columns); c += 1) {
        const id = looks[c];
        if (id !== undefined && this.book.looks.get(id)[neighbour.side]) looks[c] = this.book.looks.with(id, { [neighbour.side]: null });
      }
    }
  }
}

interface Neighbour { readonly down: number; readonly right: number; readonly side: LineSide }

const NEIGHBOURS: Readonly<Partial<Record<LineSide, Neighbour>>> = {
  top: { down: -1, right: 0, side: 'bottom' }, bottom: { down: 1, right: 0, side: 'top' }, left: { down: 0, right: -1, side: 'right' }, right: { down: 0, right: 1, side: 'left' },
};
