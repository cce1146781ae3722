/** Colours of the chart series and tabs: apart in brightness too, so that they differ in black and white. */
export const SERIES_COLORS = ['1F4E79', '2E9C8F', 'F2A541', '8C6BB1', 'C0504D', '7F9DB9', 'B5C334', '5B5B5B', 'D98BA4', '3C78D8'] as const;
export const BASIS_COLORS = { budget: '9DB8D2', actual: '1F4E79' } as const;
/** The position beside its reference: the own figure stands out. */
export const POSITION_COLORS = { own: '1F4E79', p25: 'C9D7E6', reference: 'F2A541', p75: '9FB3C8' } as const;
/** A waterfall: what stands below a step is as the paper. */
export const WATERFALL_COLORS = { below: 'FFFFFF', level: '1F4E79', higher: 'D9822B', lower: '2E9C8F' } as const;
/** What is used stands out, what is not is pale. */
export const CAPACITY_COLORS = { used: '1F4E79', unused: 'F2A541' } as const;
export const TAB_COLORS = { result: '1F4E79', detail: '6F9BC8', account: '8A8A8A' } as const;

/** A colour for each of any number of series. */
export const seriesColor = (i: number): string => SERIES_COLORS[i % SERIES_COLORS.length] ?? SERIES_COLORS[0];
