import { HostError } from '../host-error';
import type { BookState } from './state/book-state';
import type { SheetState } from './state/sheet-state';

type Options = Readonly<Record<string, unknown>>;

/** What a user may do on one sheet. */
export class WorksheetProtection {
  static readonly wireName = 'WorksheetProtection';

  constructor(private readonly book: BookState, private readonly sheet: SheetState) {}

  get Protected(): boolean { return this.sheet.protection.on; }
  get Options(): Options | null { return this.sheet.protection.on ? this.sheet.protection.options : null; }

  Protect(options: Options = {}, password?: string): void {
    if (this.sheet.protection.on) throw new HostError('InvalidOperation', 'WorksheetProtection.protect');
    this.book.change('WorksheetProtection.protect');
    this.sheet.protection = { on: true, options, ...(password === undefined ? {} : { password }) };
  }

  Unprotect(password?: string): void {
    if (this.sheet.protection.on && this.sheet.protection.password !== password) throw new HostError('AccessDenied', 'WorksheetProtection.unprotect');
    this.book.change('WorksheetProtection.unprotect');
    this.sheet.protection = { on: false, options: {} };
  }
}

/** Whether sheets may be added, removed, renamed and moved. */
export class WorkbookProtection {
  static readonly wireName = 'WorkbookProtection';

  constructor(private readonly book: BookState) {}

  get Protected(): boolean { return this.book.structureProtected !== null; }

  Protect(password?: string): void {
    this.book.change('WorkbookProtection.protect');
    this.book.structureProtected = password === undefined ? {} : { password };
  }

  Unprotect(password?: string): void {
    if (this.book.structureProtected && this.book.structureProtected.password !== password) throw new HostError('AccessDenied', 'WorkbookProtection.unprotect');
    this.book.change('WorkbookProtection.unprotect');
    this.book.structureProtected = null;
  }
}
