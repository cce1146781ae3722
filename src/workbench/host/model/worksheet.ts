import { HostError } from '../host-error';
import { ChartCollection } from './charts';
import { WorksheetFreezePanes } from './freeze-panes';
import { NamedItemCollection } from './names';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { colorOf } from './look-face';
import { changeSheet } from './state/access';
import { EVENT, WORKBOOK_TARGET } from './state/announce';
import { COLUMNS, ROWS } from './state/area';
import { Block } from './state/block';
import type { BookState } from './state/book-state';
import { isSheetName } from './state/sheet-name';
import { removeSheet } from './state/sheets';
import type { SheetState, Visibility } from './state/sheet-state';
import { TableCollection } from './tables';

const LONGEST_ADDRESS = 8_192;

/** One sheet. */
export class Worksheet {
  static readonly wireName = 'Worksheet';

  constructor(private readonly book: BookState, readonly state: SheetState) {}

  get Id(): string { return this.state.id; }
  get TabId(): number { return this.book.sheets.indexOf(this.state) + 1; }
  get Name(): string { return this.state.name; }

  set Name(name: string) {
    if (!isSheetName(name)) throw new HostError('InvalidArgument', 'Worksheet.name');
    const other = this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other !== this.state) throw new HostError('ItemAlreadyExists', 'Worksheet.name');
    this.book.changeStructure('Worksheet.name');
    this.alive('name').name = name;
  }

  get Position(): number { return this.book.sheets.indexOf(this.state); }

  set Position(position: number) {
    if (!(position >= 0 && position < this.book.sheets.length)) throw new HostError('InvalidArgument', 'Worksheet.position');
    this.book.changeStructure('Worksheet.position');
    this.book.sheets.splice(this.Position, 1);
    this.book.sheets.splice(position, 0, this.state);
  }

  get Visibility(): Visibility { return this.state.visibility; }

  set Visibility(visibility: Visibility) {
    const location = 'Worksheet.visibility';
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw new HostError('InvalidArgument', location);
    const last = this.book.sheets.every((sheet) => sheet === this.state || sheet.visibility !== 'Visible');
    if (visibility !== 'Visible' && last) throw new HostError('InvalidOperation', location);
    this.book.changeStructure(location);
    this.state.visibility = visibility;
  }

  get TabColor(): string { return this.state.tabColor; }

  set TabColor(color: string) {
    const next = color === '' ? '' : colorOf(color, 'Worksheet.tabColor');
    this.book.changeStructure('Worksheet.tabColor');
    this.state.tabColor = next;
  }

  get ShowGridlines(): boolean { return this.state.showGridlines; }
  set ShowGridlines(yes: boolean) { this.alive('showGridlines', true).showGridlines = yes; }
  get ShowHeadings(): boolean { return this.state.showHeadings; }
  set ShowHeadings(yes: boolean) { this.alive('showHeadings', true).showHeadings = yes; }
  // the library reads ShowGridlines and ShowHeadings, and sets them under these names
  get Gridlines(): boolean { return this.ShowGridlines; }
  set Gridlines(yes: boolean) { this.ShowGridlines = yes; }
  get Headings(): boolean { return this.ShowHeadings; }
  set Headings(yes: boolean) { this.ShowHeadings = yes; }
  get EnableCalculation(): boolean { return this.state.enableCalculation; }
  set EnableCalculation(yes: boolean) { this.alive('enableCalculation', true).enableCalculation = yes; }
  get StandardHeight(): number { return this.state.standardHeight; }
  get StandardWidth(): number { return this.state.standardWidth; }
  set StandardWidth(width: number) { this.alive('standardWidth', true).standardWidth = width; }

  get Charts(): ChartCollection { return new ChartCollection(this.book, this.state); }
  get FreezePanes(): WorksheetFreezePanes { return new WorksheetFreezePanes(this.book, this.state); }
  get HorizontalPageBreaks(): PageBreakCollection { return new PageBreakCollection(this.book, this.state, 'rowBreaks'); }
  get VerticalPageBreaks(): PageBreakCollection { return new PageBreakCollection(this.book, this.state, 'columnBreaks'); }
  get Names(): NamedItemCollection { return new NamedItemCollection(this.book, this.state); }
  get PageLayout(): PageLayout { return new PageLayout(this.book, this.state); }
  get Protection(): WorksheetProtection { return new WorksheetProtection(this.book, this.state); }
  get Tables(): TableCollection { return new TableCollection(this.book, this.state); }

  GetRange(address?: string): Range {
    const block = address === undefined || address === '' ? this.block(0, 0, ROWS, COLUMNS) : this.book.block(String(address), this.alive('getRange'), 'Worksheet.getRange');
    return new Range(this.book, block);
  }

  GetRanges(addresses?: string): RangeAreas {
    const location = 'Worksheet.getRanges';
    if (addresses === undefined || addresses === '') return new RangeAreas(this.book, [this.GetRange()]);
    if (addresses.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument', location);
    return new RangeAreas(this.book, addresses.split(/[,;]/).map((address) => new Range(this.book, this.book.block(address.trim(), this.alive('getRanges'), location))));
  }

  GetCell(row: number, column: number): Range { return new Range(this.book, this.block(row, column, 1, 1)); }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range { return new Range(this.book, this.block(row, column, rows, columns)); }
  GetUsedRangeOrNullObject(valuesOnly = false): Range | null { return this.GetRange().GetUsedRangeOrNullObject(valuesOnly); }
  GetUsedRange(valuesOnly = false): Range { return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0); }
  Calculate(): void { this.book.recalculate(); }

  Activate(): void {
    if (this.state.visibility !== 'Visible') throw new HostError('InvalidOperation', 'Worksheet.activate');
    this.book.active = this.alive('activate');
    if (this.book.selection?.sheet !== this.state) this.book.selection = null;
    for (const target of [this.state.id, WORKBOOK_TARGET]) this.book.emit(EVENT.activated, target, { worksheetId: this.state.id });
  }

  Delete(): void {
    const others = this.book.sheets.filter((sheet) => sheet !== this.state && sheet.visibility === 'Visible');
    if (others.length === 0 || this.state.visibility === 'VeryHidden') throw new HostError('InvalidOperation', 'Worksheet.delete');
    this.book.changeStructure('Worksheet.delete');
    removeSheet(this.book, this.alive('delete'));
  }

  _RegisterDataChangedEvent(): void { this.book.listen(EVENT.changed, this.state.id, 1); }
  _UnregisterDataChangedEvent(): void { this.book.listen(EVENT.changed, this.state.id, -1); }
  _RegisterSelectionChangedEvent(): void { this.book.listen(EVENT.selection, this.state.id, 1); }
  _UnregisterSelectionChangedEvent(): void { this.book.listen(EVENT.selection, this.state.id, -1); }
  _RegisterActivatedEvent(): void { this.book.listen(EVENT.activated, this.state.id, 1); }
  _UnregisterActivatedEvent(): void { this.book.listen(EVENT.activated, this.state.id, -1); }
  _RegisterFormatChangedEvent(): void { this.book.listen(EVENT.format, this.state.id, 1); }
  _UnregisterFormatChangedEvent(): void { this.book.listen(EVENT.format, this.state.id, -1); }

  private block(row: number, column: number, rows: number, columns: number): Block {
    return new Block(this.alive('getRange'), { row, column, rows, columns }, 'Worksheet.getRange');
  }

  /** Error: `ItemNotFound` once the sheet has been deleted. */
  private alive(member: string, changes = false): SheetState {
    if (!this.book.sheets.includes(this.state)) throw new HostError('ItemNotFound', `Worksheet.${member}`);
    if (changes) changeSheet(this.book, this.state, `Worksheet.${member}`);
    return this.state;
  }
}
