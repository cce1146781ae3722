const PREFIX = 'Kostprijswijzer ';

/** The name under which the chart with that number on its tab, from 0, is found again by the next write, whoever wrote it. */
export const chartNameAt = (i: number): string => `${PREFIX}${i + 1}`;

/** Whether a chart of that name was drawn by us. */
export const isOurChart = (name: string): boolean => name.startsWith(PREFIX);
