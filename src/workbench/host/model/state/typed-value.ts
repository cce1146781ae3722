import { HostError } from '../../host-error';
import { CellFault, type Stored } from './cell-store';
import { englishFormula } from './local-formula';
import type { LocaleWords } from './locale-words';
import { typedDate } from './typed-date';

/** What a typed text became: a value, with the number format Excel adds to a cell without one, or a formula. */
export interface Typed { readonly value?: Stored; readonly formula?: string; readonly numberFormat?: string; readonly quoted?: boolean; readonly isDay?: boolean }

/** Whether formulas come as a user types them, in the language of the workbook, or as an add-in writes them. */
export type FormulaLanguage = 'local' | 'english';

/** Excel's limits on the text of a cell, an apostrophe before it included, and of a formula. */
export const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const FAULT = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i;
const LONGEST_WORD = 7;
const LONGEST_DATE = 14;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x250);

/** Words and dates with a month in letters are short; nearly all texts can be told to be texts at a glance. */
const isPlainText = (text: string): boolean =>
  isLetter(text.charCodeAt(0)) && text.length > LONGEST_WORD && (text.length > LONGEST_DATE || !isDigit(text.charCodeAt(text.length - 1)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const patterns = new Map<string, RegExp>();

const madePattern = (decimal: string, thousands: string): RegExp => {
  const [d, t] = [escaped(decimal), escaped(thousands)];
  return new RegExp(`^([-+])?\\s*([$€£])?\\s*(\\d{1,3}(?:${t}\\d{3})+|\\d+)?(${d}\\d*)?(e[-+]?\\d+)?\\s*(%)?$`, 'i');
};

const numberPattern = ({ decimal, thousands }: LocaleWords): RegExp => {
  const known = patterns.get(decimal + thousands) ?? madePattern(decimal, thousands);
  patterns.set(decimal + thousands, known);
  return known;
};

const LARGEST_SHARE = 100;

interface NumberParts { readonly sign?: string; readonly currency?: string; readonly whole: string; readonly fraction: string; readonly exponent: string; readonly percent: boolean }

const numberParts = (text: string, words: LocaleWords): NumberParts | null => {
  const [all, sign = '', currency = '', whole = '', fraction = '', exponent = '', percent] = numberPattern(words).exec(text) ?? [];
  if (all === undefined || (whole === '' && fraction.length < 2)) return null;
  return { sign, currency, whole, fraction, exponent, percent: percent !== undefined };
};

const formatOf = ({ currency, whole, fraction, exponent, percent }: NumberParts, words: LocaleWords): string | undefined => {
  if (currency) return words.currencyFormat(currency);
  if (exponent) return '0.00E+00';
  const decimals = fraction.length > 1 ? '0.00' : '0';
  if (percent) return `${decimals}%`;
  return whole.includes(words.thousands) ? `#,##${decimals}` : undefined;
};

const typedNumber = (text: string, words: LocaleWords): Typed | null => {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const parts = numberParts(bracketed ?? text, words);
  if (!parts) return null;
  const digits = `0${parts.whole.replaceAll(words.thousands, '')}${parts.fraction.replace(words.decimal, '.')}${parts.exponent}`;
  const size = Number(digits) / (parts.percent ? LARGEST_SHARE : 1);
  if (!Number.isFinite(size)) return null;
  const numberFormat = formatOf(parts, words);
  return { value: parts.sign === '-' || bracketed !== undefined ? -size : size, ...(numberFormat ? { numberFormat } : {}) };
};

const typedFormula = (text: string, location: string): Typed => {
  const formula = text.startsWith('=') ? text : `=${text}`;
  const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '0');
  const balanced = outside.split('(').length === outside.split(')').length && !/["']/.test(outside);
  if (!balanced || /[-+*/^&=<>,(]\s*$/.test(outside) || formula.length > LONGEST_FORMULA) throw new HostError('InvalidArgument', location);
  return { formula };
};

const typedWord = (text: string, words: LocaleWords): Typed | null => {
  const upper = text.toUpperCase();
  if (upper === words.true || upper === 'TRUE') return { value: true };
  if (upper === words.false || upper === 'FALSE') return { value: false };
  return FAULT.test(text) ? { value: CellFault.of(upper) } : null;
};

const typedPlainly = (text: string, words: LocaleWords): Typed | null => {
  if (isLetter(text.charCodeAt(0))) return typedWord(text, words) ?? typedDate(text, words);
  return typedNumber(text, words) ?? typedDate(text, words) ?? typedWord(text, words);
};

/**
 * What Excel makes of a text typed in a cell that is not formatted as text.
 * Error: `InvalidArgument` for a text that is too long or a formula that cannot be one.
 */
export const typedValue = (text: string, words: LocaleWords, location: string, language: FormulaLanguage): Typed => {
  if (text.length > LONGEST_TEXT) throw new HostError('InvalidArgument', location);
  if (text === '') return { value: undefined };
  if (isPlainText(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  const plain = typedPlainly(text.trim(), words);
  if (plain) return plain;
  if (!/^(=.|[-+@][^\s])/s.test(text)) return { value: text };
  return typedFormula(language === 'local' ? englishFormula(text, words, location) : text, location);
};
