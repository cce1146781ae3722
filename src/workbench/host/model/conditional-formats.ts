import { HostError } from '../host-error';
import { CellValueConditionalFormat, CustomConditionalFormat, TextConditionalFormat } from './conditional-format-parts';
import type { PropertyOwner } from './property-part';
import { changeCells } from './state/access';
import { type Area, overlap } from './state/area';
import type { Block } from './state/block';
import type { BookState } from './state/book-state';
import type { ConditionalFormatState } from './state/rule-state';
import type { SheetState } from './state/sheet-state';

const TYPES = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'];

/** The conditional formats that touch some cells. */
export class ConditionalFormatCollection {
  static readonly wireName = 'ConditionalFormatCollection';

  constructor(private readonly book: BookState, private readonly blocks: readonly Block[]) {}

  _items(): readonly ConditionalFormat[] {
    return this.blocks.flatMap((block) => block.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => overlap(area, block)))
      .map((format) => new ConditionalFormat(this.book, block.sheet, format)));
  }

  GetCount(): number { return this._items().length; }

  Add(type: string): ConditionalFormat {
    const [block] = this.blocks;
    if (!block || !TYPES.includes(type)) throw new HostError('InvalidArgument', 'ConditionalFormatCollection.add');
    changeCells(this.book, block.sheet, block, 'ConditionalFormatCollection.add');
    const areas: Area[] = this.blocks.map(({ row, column, rows, columns }) => ({ row, column, rows, columns }));
    const format: ConditionalFormatState = { id: this.book.id('F'), type, areas, stopIfTrue: false, properties: new Map() };
    block.sheet.conditionalFormats.unshift(format);
    return new ConditionalFormat(this.book, block.sheet, format);
  }

  GetItemOrNullObject(id: string): ConditionalFormat | null { return this._items().find((one) => one.Id === id) ?? null; }
  GetItem(id: string): ConditionalFormat { return this.orRefuse(this.GetItemOrNullObject(id), 'getItem'); }
  GetItemAt(index: number): ConditionalFormat { return this.orRefuse(this._items()[index], 'getItemAt'); }

  ClearAll(): void {
    for (const block of this.blocks) {
      changeCells(this.book, block.sheet, block, 'ConditionalFormatCollection.clearAll');
      block.sheet.conditionalFormats = block.sheet.conditionalFormats.filter((format) => !format.areas.some((area) => overlap(area, block)));
    }
  }

  private orRefuse(format: ConditionalFormat | null | undefined, member: string): ConditionalFormat {
    if (!format) throw new HostError('ItemNotFound', `ConditionalFormatCollection.${member}`);
    return format;
  }
}

/** One conditional format. Its rule is held, not worked out. */
export class ConditionalFormat {
  static readonly wireName = 'ConditionalFormat';

  constructor(private readonly book: BookState, private readonly sheet: SheetState, private readonly state: ConditionalFormatState) {}

  get Id(): string { return this.state.id; }
  get Type(): string { return this.state.type; }
  get Priority(): number { return this.sheet.conditionalFormats.indexOf(this.state); }
  get CellValue(): CellValueConditionalFormat { return this.part('CellValue', CellValueConditionalFormat); }
  get CellValueOrNullObject(): CellValueConditionalFormat | null { return this.orNull('CellValue', CellValueConditionalFormat); }
  get Custom(): CustomConditionalFormat { return this.part('Custom', CustomConditionalFormat); }
  get CustomOrNullObject(): CustomConditionalFormat | null { return this.orNull('Custom', CustomConditionalFormat); }
  get TextComparison(): TextConditionalFormat { return this.part('ContainsText', TextConditionalFormat); }
  get TextComparisonOrNullObject(): TextConditionalFormat | null { return this.orNull('ContainsText', TextConditionalFormat); }
  get StopIfTrue(): boolean { return this.state.stopIfTrue; }

  set StopIfTrue(stop: boolean) {
    this.book.change('ConditionalFormat.stopIfTrue');
    this.state.stopIfTrue = stop;
  }

  GetRange(): object {
    const [area, ...more] = this.state.areas;
    if (!area || more.length > 0) throw new HostError('InvalidOperation', 'ConditionalFormat.getRange');
    return this.book.faces.rangeAt(this.sheet, area);
  }

  GetRangeOrNullObject(): object | null {
    return this.state.areas.length === 1 ? this.GetRange() : null;
  }

  Delete(): void {
    this.book.change('ConditionalFormat.delete');
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.state);
  }

  private part<T>(type: string, Part: PartClass<T>): T {
    if (this.state.type !== type) throw new HostError('InvalidOperation', `ConditionalFormat.${type}`);
    return new Part({ properties: this.state.properties, change: (member) => this.book.change(member) }, '');
  }

  private orNull<T>(type: string, Part: PartClass<T>): T | null {
    return this.state.type === type ? this.part(type, Part) : null;
  }
}

type PartClass<T> = new (owner: PropertyOwner, path: string) => T;
