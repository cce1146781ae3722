export type { AmountLine } from './amount-line';
export { BarsChart } from './bars-chart';
export { RangeChart } from './range-chart';
export { WaterfallChart } from './waterfall-chart';
export type { WaterfallStep } from './waterfall-layout';
