import { HostError } from '../host-error';
import { Chart } from './chart';
import { blockOf } from './range-geometry';
import { changeSheet } from './state/access';
import { EVENT } from './state/announce';
import type { BookState } from './state/book-state';
import { seriesFrom } from './state/chart-data';
import type { ChartState } from './state/chart-state';
import type { SheetState } from './state/sheet-state';

/** A chart of a size and place of Excel's own choice, in points. */
const NEW_BOX = { left: 0, top: 0, width: 360, height: 216 };
const LOCATION = 'ChartCollection.add';
/** Bars side by side stand apart in a new chart; in a file that says nothing of it they touch. */
const NEW_OVERLAP = -27;

/** The charts on a sheet. */
export class ChartCollection {
  static readonly wireName = 'ChartCollection';

  constructor(private readonly book: BookState, readonly sheet: SheetState) {}

  get Count(): number { return this.sheet.charts.length; }
  GetCount(): number { return this.Count; }
  _items(): readonly Chart[] { return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart)); }

  Add(type: string, sourceData: unknown, seriesBy = 'Auto'): Chart {
    if (typeof type !== 'string' || type === '') throw new HostError('InvalidArgument', LOCATION);
    const block = blockOf(this.book, sourceData, this, LOCATION);
    changeSheet(this.book, this.sheet, LOCATION);
    const state: ChartState = {
      id: this.book.id('D'), name: this.freeName(), type, place: null, box: { ...NEW_BOX }, properties: new Map(), series: seriesFrom(block, seriesBy, () => this.book.services.nextId()),
    };
    if (type.endsWith('Clustered')) for (const { properties } of state.series) properties.set('Overlap', NEW_OVERLAP);
    this.sheet.charts.push(state);
    this.book.emit(EVENT.chartAdded, this.sheet.id, { chartId: state.id, worksheetId: this.sheet.id });
    return new Chart(this.book, this.sheet, state);
  }

  GetItemOrNullObject(name: string): Chart | null {
    return this._items().find((chart) => chart.Name.toLowerCase() === String(name).toLowerCase() || chart.Id === name) ?? null;
  }

  GetItem(name: string): Chart { return this.orRefuse(this.GetItemOrNullObject(name), 'ItemNotFound', 'getItem'); }
  GetItemAt(index: number): Chart { return this.orRefuse(this._items()[index], 'InvalidArgument', 'getItemAt'); }

  private orRefuse(chart: Chart | null | undefined, code: string, member: string): Chart {
    if (!chart) throw new HostError(code, `ChartCollection.${member}`);
    return chart;
  }

  private freeName(): string {
    let number = this.Count + 1;
    while (this.GetItemOrNullObject(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}
