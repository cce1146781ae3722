import { HostError } from '../host-error';
import type { BookState } from './state/book-state';

const SETTINGS_CHANGED = 1;

/** Values that an add-in keeps in the workbook, by key. */
export class SettingCollection {
  static readonly wireName = 'SettingCollection';

  constructor(private readonly book: BookState) {}

  _items(): readonly Setting[] { return [...this.book.settings.keys()].map((key) => new Setting(this.book, key)); }
  GetCount(): number { return this.book.settings.size; }

  Add(key: string, value: unknown): Setting {
    this.book.change('SettingCollection.add');
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }

  GetItemOrNullObject(key: string): Setting | null { return this.book.settings.has(key) ? new Setting(this.book, key) : null; }

  GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw new HostError('ItemNotFound', 'SettingCollection.getItem');
    return setting;
  }
}

/** One value that an add-in keeps in the workbook. */
export class Setting {
  static readonly wireName = 'Setting';

  constructor(private readonly book: BookState, readonly Key: string) {}

  get _Id(): string { return this.Key; }
  get Value(): unknown { return this.book.settings.get(this.Key); }

  set Value(value: unknown) {
    this.book.change('Setting.value');
    this.book.settings.set(this.Key, value);
    this.book.emit(SETTINGS_CHANGED, '', {});
  }

  Delete(): void {
    this.book.change('Setting.delete');
    this.book.settings.delete(this.Key);
  }
}
