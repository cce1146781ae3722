import type { Area } from './area';
import type { Properties } from './properties';

/** Cells on a sheet that a chart draws from. */
export interface ChartSource { readonly sheetId: string; readonly area: Area }

export interface SeriesState {
  readonly id: number;
  name: string | null;
  values: ChartSource | null;
  categories: ChartSource | null;
  readonly properties: Properties;
  /** Of single points, by index. */
  readonly points: Map<number, Properties>;
}

/** A chart: where it stands, what it draws, and every property that was set. Sizes in points. */
export interface ChartState {
  readonly id: string;
  name: string;
  type: string;
  place: { readonly from: { readonly row: number; readonly column: number }; readonly to: { readonly row: number; readonly column: number } } | null;
  box: { left: number; top: number; width: number; height: number };
  series: SeriesState[];
  readonly properties: Properties;
}
