import { HostError } from '../../host-error';
import type { LocaleWords } from './locale-words';

/** A text or a sheet in quotes, a part of a table, a name or address with what follows it, a number, and the signs that differ by language. */
const pieces = (decimal: ',' | '.'): RegExp => new RegExp([
  /("(?:[^"]|"")*"|'(?:[^']|'')*')/, /(\[(?:[^[\]]|\[[^\]]*\])*\])/, /([A-Za-z_\\$\u00C0-\u024F][\w.$\\\u00C0-\u024F]*)(?=\s*([(!])?)/,
  decimal === ',' ? /((?<![\w)\]]),\d+|\d+(?:,\d+)?)/ : /((?<![\w)\]])\.\d+|\d+(?:\.\d+)?)/, /[.,;]/,
].map(({ source }) => source).join('|'), 'g');

const PIECES = { ',': pieces(','), '.': pieces('.') } as const;

interface Change {
  readonly word: (name: string, isCalled: boolean) => string;
  readonly number: (digits: string) => string;
  readonly sign: (sign: string) => string;
  readonly part: (part: string) => string;
}

const changed = (formula: string, decimal: ',' | '.', { word, number, sign, part }: Change): string =>
  formula.replace(PIECES[decimal], (all: string, ...[quoted, bracketed, name, after, digits]: readonly (string | undefined)[]) => {
    if (quoted !== undefined) return all;
    if (bracketed !== undefined) return part(all);
    if (name !== undefined) return after === '!' ? all : word(name, after === '(');
    return digits === undefined ? sign(all) : number(all);
  });

const renamed = (table: Readonly<Record<string, string>>, name: string): string =>
  Object.entries(table).find(([from]) => from.toLowerCase() === name.toLowerCase())?.[1] ?? name;

const turned = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(table).map(([from, to]) => [to, from]));

/** The parts of a table that have a name of Excel's own, and what stands between two of them. */
const partsRenamed = (part: string, table: Readonly<Record<string, string>>, [from, to]: readonly [string, string]): string =>
  part.replace(/\[(#[^[\]]+)\]/g, (_, name: string) => `[${renamed(table, name)}]`).replaceAll(`]${from}[`, `]${to}[`);

/** A formula that was typed in the language of the workbook's user, in English, as it is kept. Error: `InvalidArgument` for the signs of another language. */
export const englishFormula = (formula: string, { formulas, ...words }: LocaleWords, location: string): string => {
  if (!formulas) return formula;
  const { decimal, separator, functions, parts } = formulas;
  const refuse = (): never => { throw new HostError('InvalidArgument', location); };
  const logical = { [words.true]: 'TRUE', [words.false]: 'FALSE' };
  return changed(formula, decimal, {
    // an English name is known too: what was learned elsewhere works, where Excel says #NAME?
    word: (name, isCalled) => renamed(isCalled ? functions : logical, name),
    number: (digits) => digits.replace(decimal, '.'),
    sign: (sign) => (sign === separator ? ',' : refuse()),
    part: (part) => partsRenamed(part, parts, [separator, ',']),
  });
};

/** An English formula as the user of the workbook would type it. */
export const localFormula = (formula: string, { formulas, ...words }: LocaleWords): string => {
  if (!formulas) return formula;
  const { decimal, separator, functions, parts } = formulas;
  const logical = { TRUE: words.true, FALSE: words.false };
  const [functionNames, partNames] = [turned(functions), turned(parts)];
  return changed(formula, '.', {
    word: (name, isCalled) => renamed(isCalled ? functionNames : logical, name),
    number: (digits) => digits.replace('.', decimal),
    sign: (sign) => (sign === ',' ? separator : sign),
    part: (part) => partsRenamed(part, partNames, [',', separator]),
  });
};
