import type { ChartData } from './chart-data';

/** What every plot is given: its figures, its room, and how amounts and colours look. */
export interface PlotProps {
  readonly data: ChartData;
  readonly width: number;
  readonly height: number;
  readonly format: (value: number) => string;
  readonly onPaper: (color: string) => string;
}
