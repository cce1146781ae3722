import { HostError } from '../host-error';
import { Range } from './range';
import { blockOf } from './range-geometry';
import { areaOf, fixedAddressOf, quoted, splitAddress } from './state/area';
import type { BookState } from './state/book-state';
import { isFreeName, isName } from './state/name-rules';
import type { NameState } from './state/name-state';
import type { SheetState } from './state/sheet-state';

const LOCATION = 'NamedItemCollection.add';

/** Defined names of the workbook, or of one sheet. */
export class NamedItemCollection {
  static readonly wireName = 'NamedItemCollection';

  constructor(private readonly book: BookState, private readonly scope: SheetState | null) {}

  _items(): readonly NamedItem[] { return this.list().map((name) => new NamedItem(this.book, name, this.scope)); }
  GetCount(): number { return this.list().length; }

  /** A reference is a range, or a formula or constant such as `="a|b"`. */
  Add(name: string, reference: unknown, comment = ''): NamedItem {
    if (!isName(name)) throw new HostError('InvalidArgument', LOCATION);
    if (!isFreeName(this.book, name, this.scope)) throw new HostError('ItemAlreadyExists', LOCATION);
    const state: NameState = { name, comment, visible: true, target: null, formula: '' };
    pointAt(this.book, state, this.scope, reference);
    this.book.change(LOCATION);
    this.list().push(state);
    return new NamedItem(this.book, state, this.scope);
  }

  GetItemOrNullObject(name: string): NamedItem | null {
    const state = this.book.name(name, this.scope);
    return state && new NamedItem(this.book, state, this.scope);
  }

  GetItem(name: string): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError('ItemNotFound', 'NamedItemCollection.getItem');
    return item;
  }

  private list(): NameState[] { return this.scope ? this.scope.names : this.book.names; }
}

const pointAt = (book: BookState, state: NameState, scope: SheetState | null, reference: unknown): void => {
  const sheet = scope ?? book.active;
  if (typeof reference !== 'string') {
    if (!sheet) throw new HostError('InvalidArgument', LOCATION);
    const { sheet: { id: sheetId }, row, column, rows, columns } = blockOf(book, reference, { sheet }, LOCATION);
    Object.assign(state, { target: { sheetId, area: { row, column, rows, columns } }, formula: '' });
    return;
  }
  const text = reference.startsWith('=') ? reference.slice(1) : null;
  const { sheet: named, rest } = splitAddress(text ?? '');
  const [owner, area] = [named === undefined ? null : book.sheet(named), areaOf(rest)];
  if (/"[^"]{256,}"/.test(reference)) throw new HostError('InvalidArgument', LOCATION);
  state.target = owner && area ? { sheetId: owner.id, area } : null;
  state.formula = text === null ? `="${reference}"` : reference;
};

/** One defined name. */
export class NamedItem {
  static readonly wireName = 'NamedItem';

  constructor(private readonly book: BookState, private readonly state: NameState, private readonly scope: SheetState | null) {}

  get _Id(): string { return this.state.name; }
  get Name(): string { return this.state.name; }
  get Scope(): string { return this.scope ? 'Worksheet' : 'Workbook'; }
  get Comment(): string { return this.state.comment; }
  set Comment(comment: string) { this.change('comment').comment = comment; }
  get Visible(): boolean { return this.state.visible; }
  set Visible(visible: boolean) { this.change('visible').visible = visible; }

  get Type(): string {
    if (this.state.target) return this.book.targetOf(this.state) ? 'Range' : 'Error';
    if (/^="(?:[^"]|"")*"$/.test(this.state.formula)) return 'String';
    if (this.state.formula.includes('#REF!')) return 'Error';
    return { number: 'Double', boolean: 'Boolean', string: 'String' }[typeof this.Value as string] ?? 'Error';
  }

  /** For cells their address, for a text constant the text itself. */
  get Value(): unknown {
    const block = this.book.targetOf(this.state);
    if (block) return `${quoted(block.sheet.name)}!${fixedAddressOf(block)}`;
    if (this.state.target ?? this.state.formula.includes('#REF!')) return '#REF!';
    const text = /^="((?:[^"]|"")*)"$/.exec(this.state.formula)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const number = Number(this.state.formula.slice(1));
    return Number.isNaN(number) ? this.state.formula : number;
  }

  get Formula(): string {
    const block = this.book.targetOf(this.state);
    if (block) return `=${quoted(block.sheet.name)}!${fixedAddressOf(block)}`;
    return this.state.target ? '=#REF!' : this.state.formula;
  }

  set Formula(formula: string) {
    pointAt(this.book, this.change('formula'), this.scope, formula);
  }

  get Worksheet(): object {
    if (!this.scope) throw new HostError('InvalidOperation', 'NamedItem.worksheet');
    return this.book.faces.worksheet(this.scope);
  }

  get WorksheetOrNullObject(): object | null { return this.scope && this.book.faces.worksheet(this.scope); }

  GetRangeOrNullObject(): Range | null {
    const block = this.book.targetOf(this.state);
    return block && new Range(this.book, block);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError('InvalidReference', 'NamedItem.getRange');
    return range;
  }

  Delete(): void {
    this.change('delete');
    const list = this.scope ? this.scope.names : this.book.names;
    list.splice(list.indexOf(this.state), 1);
  }

  private change(member: string): NameState {
    this.book.change(`NamedItem.${member}`);
    return this.state;
  }
}
