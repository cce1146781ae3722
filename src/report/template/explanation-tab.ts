import type { Language } from '../../domain';
import { type Column, SETTINGS, TABLES, type TableDefinition } from '../../tables';
import type { ReportCell, ReportTab } from '../report-book';
import { choicesOf } from './input-cells';
import { textTab } from './text-tab';
import { word } from './wording';

const INTRODUCTION = ['purpose', 'blankIsNotZero', 'ownColumns', 'employeeIsPseudonym', 'howToCalculate'] as const;
const HEADINGS = ['tableColumn', 'columnColumn', 'requiredColumn', 'keyColumn', 'typeColumn', 'choicesColumn', 'defaultColumn', 'meaningColumn'] as const;
const WIDTHS = [22, 24, 11, 9, 17, 34, 16, 62];

const cell = (value: string): ReportCell => ({ value, wrap: true });

/** What a blank cell means, in the words of the user. */
const defaultOf = (column: Column, language: Language): string => {
  const { default: value, choices, type } = column;
  if (value === undefined) return '';
  if (type === 'yesNo') return word(value === true ? 'yes' : 'no', language);
  return choices?.find((choice) => choice.value === value)?.names[language] ?? String(value);
};

const columnRow = (owner: string, column: Column, language: Language): readonly ReportCell[] => [
  cell(owner),
  cell(column.names[language]),
  cell(column.required ? word('yes', language) : ''),
  cell(column.inKey ? word('yes', language) : ''),
  cell(word(`type_${column.type}`, language)),
  cell(column.type === 'yesNo' ? '' : choicesOf(column, language).join(', ')),
  cell(defaultOf(column, language)),
  cell(column.description[language]),
];

const tableRows = (definition: TableDefinition, language: Language): ReportTab['rows'] => {
  const name = definition.names[language];
  const presence = word(definition.required ? 'requiredTable' : 'optionalTable', language);
  const settings = definition.id === 'settings' ? SETTINGS.map((setting) => columnRow(name, setting, language)) : [];
  return [
    [],
    [{ value: `${name} (${presence}): ${definition.description[language]}`, style: 'heading' }],
    ...definition.columns.map((column) => columnRow(name, column, language)),
    ...settings,
  ];
};

/** Uitleg: what every table and column of the template means, from the definitions themselves. */
export const explanationTab = (language: Language, footer: string): ReportTab => {
  const head: ReportTab['rows'] = [
    [{ value: word('templateTitle', language), style: 'title' }],
    ...INTRODUCTION.map((message): readonly ReportCell[] => [{ value: word(message, language) }]),
    HEADINGS.map((message): ReportCell => ({ value: word(message, language), style: 'columnHeading', wrap: true })),
  ];
  const rows = [...head, ...TABLES.flatMap((definition) => tableRows(definition, language))];
  return textTab({ key: 'explanation', name: word('explanationTab', language), columnWidths: WIDTHS, rows, frozenRows: head.length }, footer, head.length);
};
