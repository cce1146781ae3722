import type { Language } from '../../domain';
import type { Column } from '../../tables';
import type { NumberFormatName, ReportCell, ReportValue } from '../report-book';
import { word } from './wording';

/** What stands in a cell of an example's source; a day stands apart from a text. */
export type SourceValue = ReportValue;

const FORMATS: Readonly<Record<Column['type'], NumberFormatName>> = {
  text: 'general', code: 'general', decimal: 'general', money: 'amount', integer: 'general', date: 'day', percent: 'general', yesNo: 'general', choice: 'general',
};

/** How the cells of a column show their numbers. Percentages stand as plain numbers: 5 is 5 %. */
export const inputFormat = (column: Column): NumberFormatName => (column.unit === 'hour' ? 'quantity' : FORMATS[column.type]);

/** The words that may be chosen in a column, as the user writes them; empty where anything may be typed. */
export const choicesOf = (column: Column, language: Language): readonly string[] =>
  column.type === 'yesNo' ? [word('yes', language), word('no', language)] : (column.choices ?? []).map(({ names }) => names[language]);

/** A Dutch word of a list, in the language asked for; other values stay as they are. */
export const translated = (value: SourceValue, column: Column, language: Language): SourceValue => {
  const at = choicesOf(column, 'nl').findIndex((choice) => choice === value);
  return at < 0 ? value : (choicesOf(column, language)[at] ?? value);
};

/** One input cell; blank stays blank, with its format. */
export const inputCell = (value: SourceValue, column: Column): ReportCell => ({ value, format: inputFormat(column) });
