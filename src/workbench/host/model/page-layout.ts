import { HostError } from '../host-error';
import { HeaderFooterGroup } from './header-footer';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { type Area, COLUMNS, ROWS } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { PageState } from './state/page-state';
import type { SheetState } from './state/sheet-state';

type Margin = keyof PageState['margins'];

/** Points in one unit of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed. */
export class PageLayout {
  static readonly wireName = 'PageLayout';

  constructor(private readonly book: BookState, readonly sheet: SheetState) {}

  get HeadersFooters(): HeaderFooterGroup { return new HeaderFooterGroup(this.book, this.sheet); }
  get Orientation(): string { return this.sheet.page.orientation; }
  set Orientation(value: string) { this.change('orientation', ['Portrait', 'Landscape'].includes(value)).orientation = value; }
  get PaperSize(): string { return this.sheet.page.paperSize; }
  set PaperSize(value: string) { this.change('paperSize').paperSize = value; }
  get Zoom(): Readonly<Record<string, number>> { return this.sheet.page.zoom; }

  /** `{ scale }`, or `{ horizontalFitToPages, verticalFitToPages }`. */
  set Zoom(value: Readonly<Record<string, number>>) {
    const given = Object.entries(value).filter(([, number]) => number > 0);
    this.change('zoom', given.length > 0).zoom = Object.fromEntries(given);
  }

  get LeftMargin(): number { return this.sheet.page.margins.left; }
  set LeftMargin(points: number) { this.setMargin('left', points); }
  get RightMargin(): number { return this.sheet.page.margins.right; }
  set RightMargin(points: number) { this.setMargin('right', points); }
  get TopMargin(): number { return this.sheet.page.margins.top; }
  set TopMargin(points: number) { this.setMargin('top', points); }
  get BottomMargin(): number { return this.sheet.page.margins.bottom; }
  set BottomMargin(points: number) { this.setMargin('bottom', points); }
  get HeaderMargin(): number { return this.sheet.page.margins.header; }
  set HeaderMargin(points: number) { this.setMargin('header', points); }
  get FooterMargin(): number { return this.sheet.page.margins.footer; }
  set FooterMargin(points: number) { this.setMargin('footer', points); }
  get CenterHorizontally(): boolean { return Boolean(this.sheet.page.settings['centerHorizontally']); }
  set CenterHorizontally(yes: boolean) { this.change('centerHorizontally').settings['centerHorizontally'] = yes; }
  get CenterVertically(): boolean { return Boolean(this.sheet.page.settings['centerVertically']); }
  set CenterVertically(yes: boolean) { this.change('centerVertically').settings['centerVertically'] = yes; }
  get PrintGridlines(): boolean { return Boolean(this.sheet.page.settings['printGridlines']); }
  set PrintGridlines(yes: boolean) { this.change('printGridlines').settings['printGridlines'] = yes; }
  get PrintHeadings(): boolean { return Boolean(this.sheet.page.settings['printHeadings']); }
  set PrintHeadings(yes: boolean) { this.change('printHeadings').settings['printHeadings'] = yes; }
  get BlackAndWhite(): boolean { return Boolean(this.sheet.page.settings['blackAndWhite']); }
  set BlackAndWhite(yes: boolean) { this.change('blackAndWhite').settings['blackAndWhite'] = yes; }

  SetPrintMargins(unit: string, margins: Partial<Record<Margin, number>>): void {
    const points = UNITS[unit];
    if (points === undefined) throw new HostError('InvalidArgument', 'PageLayout.setPrintMargins');
    for (const [margin, size] of Object.entries(margins)) if (typeof size === 'number') this.setMargin(margin as Margin, size * points);
  }

  SetPrintArea(area: unknown): void {
    const blocks = typeof area === 'object' && area !== null && 'blocks' in area ? area.blocks as readonly Block[] : [blockOf(this.book, area, this, 'PageLayout.setPrintArea')];
    this.change('setPrintArea').printArea = blocks.map(areaIn);
  }

  SetPrintTitleRows(rows: unknown): void {
    const block = blockOf(this.book, rows, this, 'PageLayout.setPrintTitleRows');
    this.change('setPrintTitleRows').titleRows = { ...areaIn(block), column: 0, columns: COLUMNS };
  }

  SetPrintTitleColumns(columns: unknown): void {
    const block = blockOf(this.book, columns, this, 'PageLayout.setPrintTitleColumns');
    this.change('setPrintTitleColumns').titleColumns = { ...areaIn(block), row: 0, rows: ROWS };
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.page;
    return printArea.length === 0 ? null : new RangeAreas(this.book, printArea.map((area) => this.range(area)));
  }

  GetPrintTitleRowsOrNullObject(): Range | null { return this.sheet.page.titleRows && this.range(this.sheet.page.titleRows); }
  GetPrintTitleColumnsOrNullObject(): Range | null { return this.sheet.page.titleColumns && this.range(this.sheet.page.titleColumns); }
  GetPrintArea(): RangeAreas { return found(this.GetPrintAreaOrNullObject(), 'getPrintArea'); }
  GetPrintTitleRows(): Range { return found(this.GetPrintTitleRowsOrNullObject(), 'getPrintTitleRows'); }
  GetPrintTitleColumns(): Range { return found(this.GetPrintTitleColumnsOrNullObject(), 'getPrintTitleColumns'); }

  private range(area: Area): Range { return new Range(this.book, new Block(this.sheet, area, 'PageLayout')); }

  private setMargin(margin: Margin, points: number): void {
    this.change(`${margin}Margin`, typeof points === 'number' && points >= 0).margins[margin] = points;
  }

  private change(member: string, allowed = true): PageState {
    if (!allowed) throw new HostError('InvalidArgument', `PageLayout.${member}`);
    changeSheet(this.book, this.sheet, `PageLayout.${member}`);
    return this.sheet.page;
  }
}

const areaIn = ({ row, column, rows, columns }: Block): Area => ({ row, column, rows, columns });

const found = <T>(there: T | null, member: string): T => {
  if (there === null) throw new HostError('ItemNotFound', `PageLayout.${member}`);
  return there;
};
