import { type CellContent, dateContent, NOT_CALCULATED, type NumberKind } from '../../domain';
import { isoDateContent } from './date-serial';
import { unescaped } from './shared-texts';

/** A cell as the XML has it. */
export interface RawCell {
  /** The `t` of the cell; empty means a number. */
  readonly type: string;
  readonly kind: NumberKind;
  /** The text of `v`, undefined where there is none. */
  readonly value: string | undefined;
  readonly inlineText: string;
  readonly hasFormula: boolean;
}

/** What all cells of a workbook share. */
export interface Surroundings {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/** A text without characters is blank: Excel shows `=""` and an empty cell alike, and gives both as "". */
const textContent = (text: string): CellContent => (text === '' ? null : text);

const numberContent = (text: string, kind: NumberKind, date1904: boolean): CellContent => {
  const value = Number(text);
  if (Number.isNaN(value)) return textContent(text);
  return kind === 'date' ? dateContent(value, date1904) : value;
};

/** The content of a cell; of a formula, the result that was saved with it. A formula without one is `NOT_CALCULATED`. */
export const cellContent = (cell: RawCell, { texts, date1904 }: Surroundings): CellContent => {
  if (cell.type === 'inlineStr') return textContent(unescaped(cell.inlineText));
  const value = cell.value ?? '';
  if (cell.type === 'str') return textContent(unescaped(value));
  if (value === '') return cell.hasFormula ? NOT_CALCULATED : null;
  switch (cell.type) {
    case 's': return textContent(texts[Number(value)] ?? '');
    case 'b': return value === '1' || value === 'true';
    case 'e': return { error: value };
    case 'd': return isoDateContent(value);
    default: return numberContent(value, cell.kind, date1904);
  }
};
