import { CellFault, type Stored } from './cell-store';
import { serialOf } from './typed-date';

/** One value, or the cells of an area row by row. */
export type FormulaValue = Stored | readonly (readonly Stored[])[];

const flat = (values: readonly FormulaValue[]): readonly Stored[] => values.flatMap((value) => (Array.isArray(value) ? (value as readonly (readonly Stored[])[]).flat() : [value as Stored]));

const numbers = (values: readonly FormulaValue[]): readonly number[] => {
  const all = flat(values);
  const fault = all.find((value) => value instanceof CellFault);
  if (fault !== undefined) throw fault;
  return all.filter((value): value is number => typeof value === 'number');
};

const sum = (values: readonly FormulaValue[]): number => numbers(values).reduce((total, value) => total + value, 0);

const rounded = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON))) / scale;
};

const average = (values: readonly FormulaValue[]): number => {
  const all = numbers(values);
  if (all.length === 0) throw CellFault.of('#DIV/0!');
  return sum(values) / all.length;
};

const FUNCTIONS: Readonly<Record<string, (values: readonly FormulaValue[]) => FormulaValue>> = {
  SUM: sum,
  SUBTOTAL: ([, ...areas]) => sum(areas),
  AVERAGE: average,
  MIN: (values) => Math.min(...numbers(values)),
  MAX: (values) => Math.max(...numbers(values)),
  COUNT: (values) => numbers(values).length,
  COUNTA: (values) => flat(values).filter((value) => value !== undefined).length,
  ABS: (values) => Math.abs(sum(values)),
  ROUND: ([value, digits]) => rounded(sum([value]), sum([digits])),
  IF: ([test, yes, no]) => {
    if (test instanceof CellFault) throw test;
    return test ? yes : no ?? false;
  },
  DATE: ([year, month, day]) => serialOf(sum([year]), sum([month]), sum([day])),
  NA: () => CellFault.of('#N/A'),
};

/** Null for a function that is not among the few known here. */
export const callFunction = (name: string, values: readonly FormulaValue[]): FormulaValue | null => FUNCTIONS[name]?.(values) ?? null;
