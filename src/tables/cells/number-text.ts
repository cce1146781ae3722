import type { ReadingFindingCode } from '../../domain';

/** Text that is one number: as decimal text with a point; `percentSign` where a % stood behind it (not yet applied). */
export interface NumberText {
  readonly decimal: string;
  readonly percentSign: boolean;
}
export interface NumberProblem { readonly problem: ReadingFindingCode }

const MOST_SIGNIFICANT_DIGITS = 15;
const SPACES = /[\s\u00a0\u2007\u202f]+/gu;
const SIGN = '[-+\u2212\u2013]?';
const SHAPE = new RegExp(`^(${SIGN})(?:€|eur)?(${SIGN})([\\d.,]+)(-?)(%?)$`, 'iu');
const GROUPED_BY_SPACES = /^\D*\d{1,3}([ \u00a0\u2007\u202f]\d{3})+(?![\d ])/u;

const not = (problem: ReadingFindingCode): NumberProblem => ({ problem });

/** Whether groups of three follow a first group of one to three that does not begin with a lone zero. */
const isGrouped = (whole: string, separator: string): boolean => {
  const [first = '', ...rest] = whole.split(separator);
  return /^\d{1,3}$/.test(first) && !/^0/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
};

/** The digits with a decimal point, or why not. Both `1.234` and `1,234` could be two numbers. */
const readDigits = (digits: string): string | NumberProblem => {
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  if (points + commas === 0) return digits;
  const decimalMark = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  const groupMark = decimalMark === ',' ? '.' : ',';
  if (points > 0 && commas > 0) {
    const [whole = '', decimals = '', ...more] = digits.split(decimalMark);
    const isOne = more.length === 0 && isGrouped(whole, groupMark) && /^\d+$/.test(decimals);
    return isOne ? `${whole.split(groupMark).join('')}.${decimals}` : not('not-a-number');
  }
  if (points + commas > 1) return isGrouped(digits, decimalMark) ? digits.split(decimalMark).join('') : not('not-a-number');
  if (!/^\d+[.,]\d+$/.test(digits)) return not('not-a-number');
  return isGrouped(digits, decimalMark) ? not('ambiguous-number') : digits.replace(decimalMark, '.');
};

const significantDigits = (decimal: string): number => {
  const [whole = '', decimals = ''] = decimal.split('.');
  return `${whole}${decimals.replace(/0+$/, '')}`.replace(/^0+/, '').length;
};

const isMinus = (sign: string | undefined): boolean => sign !== undefined && sign !== '' && sign !== '+';

/**
 * Reads text as a number (tables.md, rule 4): Dutch notation (`1.234,56`, `€ 1.234,56`, `12,5%`, `1 234,5`, `1.234,56-`), and
 * English notation where it cannot be taken for another number (`1,234.56`, `12.5`).
 * Errors: `ambiguous-number` for text that could be two numbers, `too-many-digits` above 15 significant digits, else `not-a-number`.
 */
export const parseNumberText = (text: string): NumberText | NumberProblem => {
  const trimmed = text.trim();
  const betweenDigits = /\d[\s\u00a0\u2007\u202f]+\d/u.test(trimmed);
  if (betweenDigits && !GROUPED_BY_SPACES.test(trimmed)) return not('not-a-number');
  const parts = SHAPE.exec(trimmed.replace(SPACES, ''));
  const minuses = [parts?.[1], parts?.[2], parts?.[4]].filter((sign) => sign !== undefined && sign !== '');
  if (!parts || minuses.length > 1) return not('not-a-number');
  const digits = readDigits(parts[3] ?? '');
  if (typeof digits !== 'string') return digits;
  if (betweenDigits && (parts[3] ?? '').split(/[.,]/).length > 2) return not('not-a-number');
  if (significantDigits(digits) > MOST_SIGNIFICANT_DIGITS) return not('too-many-digits');
  return { decimal: `${minuses.some(isMinus) ? '-' : ''}${digits}`, percentSign: parts[5] === '%' };
};
