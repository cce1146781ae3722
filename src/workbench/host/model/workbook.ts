import { Application, Functions } from './application';
import { CustomXmlPartCollection } from './custom-xml';
import type { HostServices } from './surroundings';
import { HostError } from '../host-error';
import { NamedItemCollection } from './names';
import { WorkbookProtection } from './protection';
import { Range } from './range';
import { Runtime } from './runtime';
import { SettingCollection } from './settings';
import { Block } from './state/block';
import { BookState } from './state/book-state';
import { addSheet } from './state/sheets';
import { rememberWrite } from './state/undo-of-writes';
import { Table } from './table';
import { TableCollection } from './tables';
import { WorkbookUser } from './user';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

const REFERENCE = 'Workbook._GetRangeForEventByReferenceId';

/** The workbook: the root of all that Office.js can reach. A new one has one empty sheet. */
export class Workbook {
  static readonly wireName = 'Workbook';
  readonly Name = 'Book1.xlsx';
  readonly AutoSave = true;
  readonly PreviouslySaved = true;
  readonly CalculationEngineVersion = 191_029;
  readonly state: BookState;
  /** Who sits at this workbook; not for Office.js. */
  readonly user: WorkbookUser;
  readonly coAuthor: WorkbookUser;

  constructor(services: HostServices) {
    this.state = new BookState(services);
    this.state.faces = {
      worksheet: (sheet) => new Worksheet(this.state, sheet),
      table: (table) => new Table(this.state, table),
      range: (block) => new Range(this.state, block),
      rangeAt: (sheet, area) => new Range(this.state, new Block(sheet, area, 'Range')),
    };
    if (services.undoesWrites) this.state.beforeWrite = () => { rememberWrite(this.state); };
    [this.user, this.coAuthor] = [new WorkbookUser(this.state), new WorkbookUser(this.state, true)];
    addSheet(this.state, 'Sheet1');
  }

  get ReadOnly(): boolean { return this.state.readOnly; }
  get IsDirty(): boolean { return this.state.dirty; }
  set IsDirty(dirty: boolean) { this.state.dirty = dirty; }
  get UsePrecisionAsDisplayed(): boolean { return Boolean(this.state.properties.get('UsePrecisionAsDisplayed')); }
  set UsePrecisionAsDisplayed(yes: boolean) {
    this.state.change('Workbook.usePrecisionAsDisplayed');
    this.state.properties.set('UsePrecisionAsDisplayed', yes);
  }

  get Application(): Application { return new Application(this.state); }
  get CustomXmlParts(): CustomXmlPartCollection { return new CustomXmlPartCollection(this.state); }
  get Functions(): Functions { return new Functions(this.state); }
  get Names(): NamedItemCollection { return new NamedItemCollection(this.state, null); }
  get Protection(): WorkbookProtection { return new WorkbookProtection(this.state); }
  get Settings(): SettingCollection { return new SettingCollection(this.state); }
  get Tables(): TableCollection { return new TableCollection(this.state, null); }
  get Worksheets(): WorksheetCollection { return new WorksheetCollection(this.state); }
  get _Runtime(): Runtime { return new Runtime(this.state); }

  GetSelectedRange(): Range {
    const { active, selection } = this.state;
    if (!active) throw new HostError('InvalidOperation', 'Workbook.getSelectedRange');
    return new Range(this.state, selection ?? new Block(active, { row: 0, column: 0, rows: 1, columns: 1 }, 'Workbook.getSelectedRange'));
  }

  GetActiveCell(): Range { return this.GetSelectedRange().GetCell(0, 0); }
  GetIsActiveCollabSession(): boolean { return false; }
  _RemoveReference(id: string): void { this.state.services.references.remove(id); }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): object | null { return this.state.services.references.get(id) ?? null; }

  _GetRangeForEventByReferenceId(id: string): object {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(id);
    if (!range) throw new HostError('ItemNotFound', REFERENCE);
    return range;
  }
}
