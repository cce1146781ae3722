import type { Language } from '../../domain';
import { type Column, SETTINGS, type TableDefinition } from '../../tables';
import type { ReportCell, ReportTab, ReportValidation } from '../report-book';
import { choicesOf, inputCell, type SourceValue } from './input-cells';
import { word } from './wording';

/** Rows above the header: what the table is for, and which columns are required. */
const HEADER_ROW = 3;
/** So many rows get a drop-down list, so that it is there before the table has grown. */
const LISTED_ROWS = 2_000;
const NARROWEST = 11;
const WIDEST = 44;
/** Room for the arrow of the filter beside a heading. */
const ARROW = 4;
const COLOR = '8EA9C8';
const REQUIRED_COLOR = '1F4E79';

/** Excel wants a table name without spaces and hyphens; the reader passes over the difference. */
const tableName = (definition: TableDefinition, language: Language): string => definition.names[language].replace(/[^\p{L}\p{N}]+/gu, '_');

const validationOf = (column: Column, position: number, language: Language): readonly ReportValidation[] => {
  const list = choicesOf(column, language);
  if (list.length === 0) return [];
  const area = { row: HEADER_ROW + 1, column: position + 1, rows: LISTED_ROWS, columns: 1 };
  return [{ area, list, allowOther: false, promptTitle: column.names[language].slice(0, 32), prompt: word('chooseOne', language, { choices: list.join(', ') }).slice(0, 255) }];
};

/** The first column of Instellingen offers the names of the settings. */
const settingNames = (definition: TableDefinition, language: Language): readonly ReportValidation[] =>
  definition.id === 'settings'
    ? [{ area: { row: HEADER_ROW + 1, column: 1, rows: LISTED_ROWS, columns: 1 }, list: SETTINGS.map(({ names }) => names[language]), allowOther: false }]
    : [];

const requiredLine = ({ exactlyOne }: TableDefinition, columns: readonly Column[], language: Language): string => {
  const namesOf = (ids: readonly string[]): readonly string[] => columns.filter(({ id }) => ids.includes(id)).map(({ names }) => names[language]);
  const oneOf = exactlyOne ? [namesOf(exactlyOne).join(word('or', language))] : [];
  const required = [...oneOf, ...columns.filter((column) => column.required).map((column) => column.names[language])];
  return required.length === 0 ? word('noRequiredColumns', language) : word('requiredColumns', language, { columns: required.join(', ') });
};

const heading = (column: Column, language: Language): ReportCell =>
  ({ value: column.names[language], style: column.required ? 'inputHeadingRequired' : 'inputHeading', wrap: true });

const lengthOf = (value: SourceValue): number => (typeof value === 'string' ? value.length + 1 : typeof value === 'number' ? String(value).length + 4 : 10);

const widthOf = (column: Column, values: readonly SourceValue[], language: Language): number => {
  const longest = Math.max(column.names[language].length + ARROW, ...values.map(lengthOf), ...choicesOf(column, language).map(lengthOf));
  return Math.min(WIDEST, Math.max(NARROWEST, longest));
};

/** What goes on one sheet: the columns shown and the rows under them; no rows is one blank row to start in. */
export interface InputSheet {
  readonly definition: TableDefinition;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly SourceValue[])[];
  readonly footer: string;
}

/** Invoerblad: a sheet with one real Excel table, its headings, drop-down lists and formats. */
export const inputTab = ({ definition, columns, rows, footer }: InputSheet, language: Language): ReportTab => {
  const body = rows.length === 0 ? [columns.map(() => null)] : rows;
  const cells = body.map((row) => columns.map((column, i) => inputCell(row[i] ?? null, column)));
  return {
    key: definition.id,
    name: definition.names[language],
    color: definition.required ? REQUIRED_COLOR : COLOR,
    columnWidths: columns.map((column, i) => widthOf(column, body.map((row) => row[i] ?? null), language)),
    rows: [
      [{ value: definition.description[language], style: 'subtitle' }],
      [{ value: requiredLine(definition, columns, language), style: 'remark' }],
      columns.map((column) => heading(column, language)),
      ...cells,
    ],
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    tables: [{ name: tableName(definition, language), area: { row: HEADER_ROW, column: 1, rows: body.length + 1, columns: columns.length }, banded: true }],
    validations: [...columns.flatMap((column, i) => validationOf(column, i, language)), ...settingNames(definition, language)],
    charts: [],
    print: { orientation: 'landscape', titleRows: [HEADER_ROW, HEADER_ROW], footerLeft: footer, footerRight: definition.names[language] },
  };
};
