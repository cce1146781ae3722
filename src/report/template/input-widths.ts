import type { Language } from '../../domain';
import type { Column } from '../../tables';
import { choicesOf, type SourceValue } from './input-cells';

const NARROWEST: Readonly<Partial<Record<Column['type'], number>>> = { date: 12, money: 14, text: 12, code: 11 };
const WIDEST = 46;
/** Room for the arrow of the filter beside a heading. */
const ARROW = 4;

const lengthOf = (value: SourceValue): number => (typeof value === 'string' ? value.length + 1 : typeof value === 'number' ? String(value).length + 4 : 0);

/** A heading may take two lines, but no word is broken. */
const headingWidth = (name: string): number => Math.max(...name.split(' ').map((part) => part.length), Math.ceil(name.length * 0.6)) + ARROW;

/** The width in characters that a column needs for its heading, its values and its choices. */
export const inputWidth = (column: Column, values: readonly SourceValue[], language: Language): number => {
  const lengths = [...values, ...choicesOf(column, language)].map(lengthOf);
  return Math.min(WIDEST, Math.max(NARROWEST[column.type] ?? 9, headingWidth(column.names[language]), ...lengths));
};

/** Whether a text takes more than one line in a column of that width. */
export const doesNotFit = (value: SourceValue, width: number): boolean => typeof value === 'string' && lengthOf(value) > width;
