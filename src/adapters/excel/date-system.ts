import { ExcelFailure } from './failure';

/** 1 January 2000 as the two date systems count: the library has no other way to ask which one a workbook has. */
const FIRST_OF_2000: ReadonlyMap<unknown, boolean> = new Map([[36_526, false], [35_064, true]]);

/** Queues the question whether serial 0 is 1 January 1904; the answer is read after the sync. Error: ExcelFailure where it is neither system. */
export const askDateSystem = ({ workbook: { functions } }: Excel.RequestContext): (() => boolean) => {
  const probe = functions.date(2000, 1, 1);
  probe.load('value');
  return () => {
    const is1904 = FIRST_OF_2000.get(probe.value);
    if (is1904 === undefined) throw new ExcelFailure('unknown', `DATE(2000,1,1) = ${String(probe.value)}`);
    return is1904;
  };
};
