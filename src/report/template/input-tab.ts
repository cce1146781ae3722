import type { Language } from '../../domain';
import type { Column, TableDefinition } from '../../tables';
import type { ReportCell, ReportTab } from '../report-book';
import { rowHeights } from './fitting';
import { inputCell, type SourceValue } from './input-cells';
import { inputLists } from './input-lists';
import { doesNotFit, inputWidth } from './input-widths';
import { word } from './wording';

/** Rows above the header: what the table is for, and which columns are required. */
const HEADER_ROW = 3;
const COLOR = '8EA9C8';
const REQUIRED_COLOR = '1F4E79';

/** Excel wants a table name without spaces and hyphens; the reader passes over the difference. */
const tableName = (definition: TableDefinition, language: Language): string => definition.names[language].replace(/[^\p{L}\p{N}]+/gu, '_');

const requiredLine = ({ exactlyOne }: TableDefinition, columns: readonly Column[], language: Language): string => {
  const namesOf = (ids: readonly string[]): readonly string[] => columns.filter(({ id }) => ids.includes(id)).map(({ names }) => names[language]);
  const oneOf = exactlyOne ? [namesOf(exactlyOne).join(word('or', language))] : [];
  const required = [...oneOf, ...columns.filter((column) => column.required).map((column) => column.names[language])];
  return required.length === 0 ? word('noRequiredColumns', language) : word('requiredColumns', language, { columns: required.join(', ') });
};

const heading = (column: Column, language: Language): ReportCell =>
  ({ value: column.names[language], style: column.required ? 'inputHeadingRequired' : 'inputHeading', wrap: true });

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
  const widths = columns.map((column, i) => inputWidth(column, body.map((row) => row[i] ?? null), language));
  const rowsShown: ReportTab['rows'] = [
    [{ value: definition.description[language], style: 'subtitle' }],
    [{ value: requiredLine(definition, columns, language), style: 'remark' }],
    columns.map((column) => heading(column, language)),
    ...body.map((row) => columns.map((column, i) => ({ ...inputCell(row[i] ?? null, column), wrap: doesNotFit(row[i] ?? null, widths[i] ?? 0) }))),
  ];
  return {
    key: definition.id,
    name: definition.names[language],
    color: definition.required ? REQUIRED_COLOR : COLOR,
    columnWidths: widths,
    rows: rowsShown,
    rowHeights: rowHeights(rowsShown, widths),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    tables: [{ name: tableName(definition, language), area: { row: HEADER_ROW, column: 1, rows: body.length + 1, columns: columns.length }, banded: true }],
    validations: inputLists(definition, columns, HEADER_ROW + 1, language),
    charts: [],
    print: { orientation: 'landscape', titleRows: [HEADER_ROW, HEADER_ROW], footerLeft: footer, footerRight: definition.names[language] },
  };
};
