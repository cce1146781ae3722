import type { SeenWorkbook } from '../../../src/workbench/seen-workbook';

const EXCERPT = 120;

/** Where two texts part, in a few words: whole sheets are too long to look at. */
const difference = (before: string, after: string | undefined): readonly string[] => {
  if (before === after) return [];
  let at = 0;
  while (at < before.length && before[at] === after?.[at]) at += 1;
  return [before, after ?? 'gone'].map((text) => text.slice(Math.max(0, at - EXCERPT / 2), at + EXCERPT));
};

/** The same text, letter for letter. */
export const expectSame = (text: string, expected: string): void => expect(difference(text, expected)).toEqual([]);

/** Per sheet that was there before: in what it differs now. Empty: every one of them is as it was. */
export const changedSheets = (before: SeenWorkbook, after: SeenWorkbook): Readonly<Record<string, readonly string[]>> => Object.fromEntries(
  Object.entries(before.sheets).map(([name, sheet]) => [name, difference(sheet, after.sheets[name])] as const).filter(([, parts]) => parts.length > 0),
);

/** How many sheets say that they are not to be used. */
export const marks = ({ sheets }: SeenWorkbook): number => Object.values(sheets).filter((sheet) => sheet.includes('NIET GEBRUIKEN')).length;

/** The workbook is as it was, and as dirty as it was. */
export const expectUnchanged = (before: SeenWorkbook, after: SeenWorkbook): void => {
  expect(changedSheets(before, after)).toEqual({});
  expect([Object.keys(after.sheets), after.isDirty]).toEqual([Object.keys(before.sheets), before.isDirty]);
};
