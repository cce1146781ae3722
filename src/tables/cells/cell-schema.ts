import * as v from 'valibot';
import { type CellContent, type CellDate, type Exact, type ReadingFindingCode, compare, foldCode, fraction, fromCellNumber, fromDecimal, scale, sign } from '../../domain';
import type { Column } from '../definition';
import { type DayReading, readDayText, readSerial } from './day-content';
import { foldName } from './fold-name';
import { parseNumberText } from './number-text';

/** A cell that was read, with what is worth saying about it. */
export interface CellValue<T = unknown> {
  readonly value: T;
  readonly remarks: readonly ReadingFindingCode[];
}
type CellSchema = v.GenericSchema<unknown, CellValue>;

/** What the cell's surroundings tell: the date system, and a percentage as number format. */
export interface CellFormat {
  readonly date1904: boolean;
  readonly percent: boolean;
}

interface ReadNumber {
  readonly number: Exact<string>;
  readonly asText: boolean;
  readonly percentSign: boolean;
}

const HUNDRED = fraction(100n);
const HUNDREDTH = fraction(1n, 100n);
const ONE = fraction(1n);
const silent = <T>(value: T): CellValue<T> => ({ value, remarks: [] });
const remarkOn = (read: ReadNumber): readonly ReadingFindingCode[] => (read.asText ? ['number-as-text'] : []);

const numberInText = v.pipe(v.string(), v.rawTransform(({ dataset, addIssue, NEVER }): ReadNumber => {
  const read = parseNumberText(dataset.value);
  if (!('problem' in read)) return { number: fromDecimal(read.decimal), asText: true, percentSign: read.percentSign };
  addIssue({ message: read.problem });
  return NEVER;
}));
const numberInCell = v.pipe(
  v.number('not-a-number'), v.finite('not-a-number'),
  v.transform((cell): ReadNumber => ({ number: fromCellNumber(cell), asText: false, percentSign: false })),
);
const numberSchema = v.lazy((cell) => (typeof cell === 'string' ? numberInText : numberInCell));

const withinBounds = ({ minimum, above, maximum }: Column) => v.check(({ value }: CellValue<Exact<string>>) =>
  (minimum === undefined || compare(value, fromCellNumber(minimum)) >= 0)
  && (above === undefined || compare(value, fromCellNumber(above)) > 0)
  && (maximum === undefined || compare(value, fromCellNumber(maximum)) <= 0), minimum === 0 && maximum === undefined ? 'negative-value' : 'out-of-range');

const decimalSchema = (column: Column): v.GenericSchema<unknown, CellValue<Exact<string>>> => v.pipe(
  numberSchema,
  v.check(({ percentSign }) => !(percentSign && column.type !== 'decimal'), 'not-a-number'),
  v.transform((read) => ({ value: read.percentSign ? scale(read.number, HUNDREDTH) : read.number, remarks: remarkOn(read) })),
  withinBounds(column),
);

const percentSchema = (column: Column, formatted: boolean): CellSchema => v.pipe(
  numberSchema,
  v.transform((read): CellValue<Exact<string>> => {
    const isShare = formatted && !read.asText;
    const isDoubtful = !isShare && !read.percentSign && sign(read.number) > 0 && compare(read.number, ONE as Exact<string>) < 0;
    return { value: isShare ? scale(read.number, HUNDRED) : read.number, remarks: [...remarkOn(read), ...(isDoubtful ? ['plain-percentage-below-one' as const] : [])] };
  }),
  withinBounds(column),
);

const isWhole = ({ numerator, denominator }: Exact<string>): boolean => numerator % denominator === 0n;
const integerSchema = (column: Column): CellSchema => v.pipe(
  decimalSchema(column),
  v.check(({ value }) => isWhole(value), 'not-a-whole-number'),
  v.transform(({ value, remarks }) => ({ value: Number(value.numerator / value.denominator), remarks })),
);

const isDay = (cell: unknown): cell is CellDate => typeof cell === 'object' && cell !== null && 'day' in cell;
const readDay = (cell: unknown, date1904: boolean, yearAllowed: boolean): DayReading => {
  if (isDay(cell)) return { day: cell.day, hasTime: cell.hasTime ?? false };
  if (typeof cell === 'number') return readSerial(cell, date1904, yearAllowed);
  return typeof cell === 'string' ? readDayText(cell, yearAllowed) : { problem: 'not-a-date' };
};
const dateSchema = ({ yearAllowed }: Column, date1904: boolean): CellSchema =>
  v.pipe(v.unknown(), v.rawTransform(({ dataset, addIssue, NEVER }): CellValue => {
    const read = readDay(dataset.value, date1904, yearAllowed === true);
    if ('day' in read) return { value: read.day, remarks: read.hasTime ? ['date-with-time'] : [] };
    addIssue({ message: read.problem });
    return NEVER;
  }));

const YES_NO: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...['ja', 'j', 'yes', 'y', 'true', 'waar'].map((word) => [word, true] as const),
  ...['nee', 'n', 'no', 'false', 'onwaar'].map((word) => [word, false] as const),
  [true, true], [false, false],
]);
const foldWord = (cell: unknown): unknown => (typeof cell === 'string' ? foldName(cell) : cell);

/** A list of words: found without regard to case and marks, else the error. */
const wordSchema = (words: ReadonlyMap<unknown, unknown>, error: ReadingFindingCode): CellSchema => v.pipe(
  v.unknown(), v.transform(foldWord), v.check((word) => words.has(word), error), v.transform((word) => silent(words.get(word))),
);
const choiceSchema = ({ choices = [] }: Column): CellSchema =>
  wordSchema(new Map(choices.flatMap(({ value, names }) => [[foldName(names.nl), value], [foldName(names.en), value]] as const)), 'unknown-choice');

/** Text as it stands. A number, a day or a yes is no trouble in a text. */
const textOf = (cell: unknown): string => {
  if (isDay(cell)) return cell.day;
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell).trim();
};
const textSchema: CellSchema = v.pipe(v.unknown(), v.transform((cell) => silent(textOf(cell))));

/** A code is text or a number; a day is what Excel made of a code such as 1-2. The spaces stay, so that they can be reported. */
const codeSchema: CellSchema = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.finite())], 'not-a-code'),
  v.transform((cell) => silent(typeof cell === 'string' ? cell : textOf(cell))),
  v.check(({ value }) => foldCode(value) !== '', 'not-a-code'),
);

/** The rule for one column: a cell that is not blank becomes its typed value, or an issue whose message is a finding code. */
export const cellSchema = (column: Column, { date1904, percent }: CellFormat): CellSchema => {
  switch (column.type) {
    case 'text': return textSchema;
    case 'code': return codeSchema;
    case 'integer': return integerSchema(column);
    case 'percent': return percentSchema(column, percent);
    case 'date': return dateSchema(column, date1904);
    case 'yesNo': return wordSchema(YES_NO, 'not-yes-or-no');
    case 'choice': return choiceSchema(column);
    default: return decimalSchema(column);
  }
};

/** Leeg: nothing, or nothing but spaces. */
export const isBlank = (cell: CellContent | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
