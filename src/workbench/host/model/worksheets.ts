import { HostError } from '../host-error';
import { EVENT, WORKBOOK_TARGET } from './state/announce';
import type { BookState } from './state/book-state';
import { isSheetName } from './state/sheet-name';
import type { SheetState } from './state/sheet-state';
import { addSheet, freeSheetName } from './state/sheets';
import { Worksheet } from './worksheet';

const LOCATION = 'WorksheetCollection.add';

/** The sheets of the workbook, in the order of their tabs. */
export class WorksheetCollection {
  static readonly wireName = 'WorksheetCollection';

  constructor(private readonly book: BookState) {}

  _items(): readonly Worksheet[] { return this.book.sheets.map((sheet) => this.face(sheet)); }

  Add(name?: string): Worksheet {
    const wanted = name === undefined || name === null || name === '' ? freeSheetName(this.book) : name;
    if (!isSheetName(wanted)) throw new HostError('InvalidArgument', LOCATION);
    if (this.book.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) throw new HostError('ItemAlreadyExists', LOCATION);
    this.book.changeStructure(LOCATION);
    return this.face(addSheet(this.book, wanted));
  }

  GetItemOrNullObject(key: string): Worksheet | null {
    const sheet = this.book.sheet(key);
    return sheet && this.face(sheet);
  }

  GetItem(key: string): Worksheet { return this.orRefuse(this.GetItemOrNullObject(key), 'getItem'); }
  GetActiveWorksheet(): Worksheet { return this.orRefuse(this.book.active && this.face(this.book.active), 'getActiveWorksheet'); }
  GetCount(visibleOnly = false): number { return this.shown(visibleOnly).length; }
  GetFirst(visibleOnly = false): Worksheet { return this.orRefuse(this.shown(visibleOnly)[0], 'getFirst'); }
  GetLast(visibleOnly = false): Worksheet { return this.orRefuse(this.shown(visibleOnly).at(-1), 'getLast'); }

  _RegisterAddedEvent(): void { this.listen(EVENT.added, 1); }
  _UnregisterAddedEvent(): void { this.listen(EVENT.added, -1); }
  _RegisterDeletedEvent(): void { this.listen(EVENT.deleted, 1); }
  _UnregisterDeletedEvent(): void { this.listen(EVENT.deleted, -1); }
  _RegisterActivatedEvent(): void { this.listen(EVENT.activated, 1); }
  _UnregisterActivatedEvent(): void { this.listen(EVENT.activated, -1); }
  _RegisterDataChangedEvent(): void { this.listen(EVENT.changed, 1); }
  _UnregisterDataChangedEvent(): void { this.listen(EVENT.changed, -1); }
  _RegisterSelectionChangedEvent(): void { this.listen(EVENT.selection, 1); }
  _UnregisterSelectionChangedEvent(): void { this.listen(EVENT.selection, -1); }
  _RegisterFormatChangedEvent(): void { this.listen(EVENT.format, 1); }
  _UnregisterFormatChangedEvent(): void { this.listen(EVENT.format, -1); }

  private listen(type: number, by: 1 | -1): void { this.book.listen(type, WORKBOOK_TARGET, by); }

  private face(sheet: SheetState): Worksheet { return new Worksheet(this.book, sheet); }

  private shown(visibleOnly: boolean): readonly Worksheet[] {
    return this._items().filter((sheet) => !visibleOnly || sheet.Visibility === 'Visible');
  }

  private orRefuse(sheet: Worksheet | null | undefined, member: string): Worksheet {
    if (!sheet) throw new HostError('ItemNotFound', `WorksheetCollection.${member}`);
    return sheet;
  }
}
