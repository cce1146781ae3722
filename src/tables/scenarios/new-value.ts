import { type Exact, type RowRef, compare, foldCode, fraction, fromCellNumber, scale, sign } from '../../domain';
import { cellReader, factsOf } from '../cells/cell-reader';
import { foldName } from '../cells/fold-name';
import type { Column } from '../definition';
import { blankValue } from '../reading/parsed-table';
import { knownSpelling } from '../reading/resolve-codes';
import type { ChangeRow, ScenarioSource } from './change-row';

const NUMBERS: readonly Column['type'][] = ['decimal', 'money', 'percent', 'integer'];
/** What empties a cell that may be blank. */
const BLANK_WORDS: readonly string[] = ['leeg', 'blank'];

/** Codes that a scenario knows beside those of the workbook: of clients that join. By folded code, their spelling and the row that asks it. */
export type JoiningCodes = ReadonlyMap<string, { readonly code: string; readonly ref: RowRef }>;

const isBlankWord = ({ newValue }: ChangeRow, { required, type }: Column): boolean =>
  typeof newValue === 'string' && required !== true && type !== 'text' && BLANK_WORDS.includes(foldName(newValue));

/** One code, or several with a mark between them, in their one spelling; undefined when one is not known. */
export const spelled = (value: string, column: Column, { books }: ScenarioSource, joining: JoiningCodes): string | undefined => {
  const parts = column.joinedBy ? value.split(column.joinedBy) : [value];
  const namespaces = column.refersTo ?? [];
  const known = parts.map((part) => (namespaces.includes('participant') ? joining.get(foldCode(part))?.code : undefined) ?? knownSpelling(namespaces, books, part));
  return known.includes(undefined) ? undefined : known.join(column.joinedBy ?? '');
};

/** Nieuwe waarde, read by the rule of its column; undefined when it cannot be, which is then reported at the row of Scenarios. */
export const readNewValue = (source: ScenarioSource, change: ChangeRow, column: Column, joining: JoiningCodes): unknown => {
  if (isBlankWord(change, column)) return blankValue(column);
  const reading = cellReader(column, source.date1904)(change.newValue, change.isPercentCell);
  if (!reading.read) { change.report(reading.code, 'newValue', factsOf(column)); return undefined; }
  if (reading.remarks.includes('plain-percentage-below-one')) change.report('plain-percentage-below-one', 'newValue');
  if (column.type !== 'code' || typeof reading.value !== 'string') return reading.value;
  const code = spelled(reading.value, column, source, joining);
  if (code === undefined) change.report('unknown-code', 'newValue', { code: reading.value.trim(), definedNl: column.names.nl, definedEn: column.names.en });
  return code;
};

const isWithin = (value: Exact<string>, { minimum, above, maximum }: Column): boolean =>
  (minimum === undefined || compare(value, fromCellNumber(minimum)) >= 0) && (above === undefined || compare(value, fromCellNumber(above)) > 0)
  && (maximum === undefined || compare(value, fromCellNumber(maximum)) <= 0);

/** Whether a factor means something in this column. Finding: `scenario-factor-without-number`. */
export const takesFactor = (change: ChangeRow, column: Column): boolean => {
  if (NUMBERS.includes(column.type)) return true;
  change.report('scenario-factor-without-number', 'factor', { ourColumnNl: column.names.nl, ourColumnEn: column.names.en });
  return false;
};

/** The value times the factor, exactly; undefined when it leaves the bounds of the column, which is then reported. */
export const timesFactor = (value: unknown, factor: Exact, change: ChangeRow, column: Column): unknown => {
  const isInteger = typeof value === 'number';
  const product = scale(isInteger ? fraction(BigInt(value)) : value as Exact<string>, factor);
  const isWhole = product.numerator % product.denominator === 0n;
  if (!isWithin(product, column)) change.report(sign(product) < 0 && column.minimum === 0 ? 'negative-value' : 'out-of-range', 'factor', factsOf(column));
  else if (isInteger && !isWhole) change.report('not-a-whole-number', 'factor');
  else return isInteger ? Number(product.numerator / product.denominator) : product;
  return undefined;
};
