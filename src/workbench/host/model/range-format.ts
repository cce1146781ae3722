import { HostError } from '../host-error';
import { RangeBorderCollection } from './range-borders';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';
import { FormatProtection } from './format-protection';
import { LookFace } from './look-face';
import { changeSheet } from './state/access';
import { ROWS } from './state/area';
import { sizeOf, wholePixels } from './state/measures';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const MOST_INDENT = 250;
const WIDEST = 1343;
const HIGHEST = 409.5;

/** How cells look, and how wide and high their columns and rows are. */
export class RangeFormat extends LookFace {
  static readonly wireName = 'RangeFormat';

  get Fill(): RangeFill { return new RangeFill(this.book, this.blocks); }
  get Font(): RangeFont { return new RangeFont(this.book, this.blocks); }
  get Borders(): RangeBorderCollection { return new RangeBorderCollection(this.book, this.blocks); }
  get Protection(): FormatProtection { return new FormatProtection(this.book, this.blocks); }

  get HorizontalAlignment(): string | null { return this.uniform((look) => look.horizontal); }
  set HorizontalAlignment(value: string | null) { this.restyle('RangeFormat.horizontalAlignment', { horizontal: this.oneOf(HORIZONTAL, value, 'horizontalAlignment') }); }
  get VerticalAlignment(): string | null { return this.uniform((look) => look.vertical); }
  set VerticalAlignment(value: string | null) { this.restyle('RangeFormat.verticalAlignment', { vertical: this.oneOf(VERTICAL, value, 'verticalAlignment') }); }
  get WrapText(): boolean | null { return this.uniform((look) => look.wrap); }
  set WrapText(value: boolean | null) { this.restyle('RangeFormat.wrapText', { wrap: Boolean(value) }); }
  get ShrinkToFit(): boolean | null { return this.uniform((look) => look.shrink); }
  set ShrinkToFit(value: boolean | null) { this.restyle('RangeFormat.shrinkToFit', { shrink: Boolean(value) }); }
  get TextOrientation(): number | null { return this.uniform((look) => look.rotation); }
  set TextOrientation(value: number | null) { this.restyle('RangeFormat.textOrientation', { rotation: value ?? 0 }); }
  get ReadingOrder(): string | null { return this.uniform((look) => look.readingOrder); }
  set ReadingOrder(value: string | null) { this.restyle('RangeFormat.readingOrder', { readingOrder: value ?? 'Context' }); }
  get IndentLevel(): number | null { return this.uniform((look) => look.indent); }

  /** An indent needs a side to stand off from: Excel aligns a cell of no alignment to the left. */
  set IndentLevel(value: number | null) {
    const indent = value ?? 0;
    if (!Number.isInteger(indent) || indent < 0 || indent > MOST_INDENT) throw new HostError('InvalidArgument', 'RangeFormat.indentLevel');
    this.restyle('RangeFormat.indentLevel', (look) => ({ indent, ...(indent > 0 && look.horizontal === 'General' ? { horizontal: 'Left' } : {}) }));
  }

  /** Points; null where the columns differ. */
  get ColumnWidth(): number | null { return this.size('columns'); }
  set ColumnWidth(points: number | null) { this.resize('columns', points, WIDEST, 'RangeFormat.columnWidth'); }
  get RowHeight(): number | null { return this.size('rows'); }
  set RowHeight(points: number | null) { this.resize('rows', points, HIGHEST, 'RangeFormat.rowHeight'); }
  get UseStandardWidth(): boolean | null { return this.standard('columns'); }
  set UseStandardWidth(yes: boolean | null) { if (yes) this.resize('columns', this.blocks[0]?.sheet.standardWidth ?? null, WIDEST, 'RangeFormat.useStandardWidth'); }
  get UseStandardHeight(): boolean | null { return this.standard('rows'); }
  set UseStandardHeight(yes: boolean | null) { if (yes) this.resize('rows', null, HIGHEST, 'RangeFormat.useStandardHeight'); }

  AutofitColumns(): void { this.recordAutofit('columns', 'RangeFormat.autofitColumns'); }
  AutofitRows(): void { this.recordAutofit('rows', 'RangeFormat.autofitRows'); }

  private oneOf(words: readonly string[], value: string | null, member: string): string {
    if (value === null || !words.includes(value)) throw new HostError('InvalidArgument', `RangeFormat.${member}`);
    return value;
  }

  private span(axis: 'rows' | 'columns', block: (typeof this.blocks)[number]): readonly [number, number] {
    return axis === 'rows' ? [block.row, block.rows] : [block.column, block.columns];
  }

  private size(axis: 'rows' | 'columns'): number | null {
    const sizes = new Set<number>();
    for (const block of this.blocks) {
      const [from, count] = this.span(axis, block);
      const own = [...block.sheet[axis].keys()].filter((index) => index >= from && index < from + count);
      for (const index of own) sizes.add(sizeOf(block.sheet, axis, index));
      if (own.length < count) sizes.add(axis === 'rows' ? block.sheet.standardHeight : block.sheet.standardWidth);
    }
    const [only, ...more] = sizes;
    return only !== undefined && more.length === 0 ? only : null;
  }

  private resize(axis: 'rows' | 'columns', points: number | null, most: number, location: string): void {
    if (points !== null && (typeof points !== 'number' || points < 0 || points > most)) throw new HostError('InvalidArgument', location);
    for (const block of this.blocks) {
      changeSheet(this.book, block.sheet, location);
      const [from, count] = this.span(axis, block);
      if (this.isStandard(axis, points, block.sheet)) this.unsize(block.sheet[axis], from, count, points !== null);
      else if (count === ROWS) block.sheet.standardHeight = points ?? block.sheet.standardHeight;
      else for (let i = from; i < from + count; i += 1) this.resizeBand(block.sheet.band(axis, i), points);
    }
  }

  private isStandard(axis: 'rows' | 'columns', points: number | null, sheet: { readonly standardWidth: number }): boolean {
    return points === null || (axis === 'columns' && points === sheet.standardWidth);
  }

  /** Only what has a size of its own: a whole sheet has more rows than can be gone by. */
  private unsize(bands: ReadonlyMap<number, { size?: number; hidden?: boolean }>, from: number, count: number, show: boolean): void {
    for (const [i, band] of bands) {
      if (i < from || i >= from + count) continue;
      delete band.size;
      if (show) delete band.hidden;
    }
  }

  private resizeBand(band: { size?: number; hidden?: boolean }, points: number | null): void {
    if (points === null) delete band.size;
    else band.size = wholePixels(points);
    if (points === 0) band.hidden = true;
    else if (points !== null) delete band.hidden;
  }

  private standard(axis: 'rows' | 'columns'): boolean | null {
    return this.blocks.every((block) => this.size(axis) === (axis === 'rows' ? block.sheet.standardHeight : block.sheet.standardWidth));
  }

  private recordAutofit(axis: 'rows' | 'columns', location: string): void {
    for (const block of this.blocks) {
      changeSheet(this.book, block.sheet, location);
      block.sheet.autofits.push(`${axis} ${block.localAddress}`);
    }
  }
}
