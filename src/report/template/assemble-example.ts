import type { Language } from '../../domain';
import { type Column, SETTINGS, TABLES, type TableDefinition } from '../../tables';
import type { ReportBook } from '../report-book';
import type { ExampleSource, ExampleTable } from './example-source';
import { type SourceValue, translated } from './input-cells';
import { inputTab } from './input-tab';
import { readMeTab } from './read-me-tab';

const definitionOf = (name: string): TableDefinition => {
  const found = TABLES.find(({ names }) => names.nl === name);
  if (!found) throw new RangeError(`an example names a table that is not in the contract: ${name}`);
  return found;
};

const columnOf = (definition: TableDefinition, header: string): Column => {
  const found = definition.columns.find(({ names }) => names.nl === header);
  if (!found) throw new RangeError(`an example names a column that is not in the contract: ${definition.names.nl}.${header}`);
  return found;
};

/** A row of Instellingen: the name of the setting, and its value in the words of that setting. */
const settingRow = (row: readonly SourceValue[], language: Language): readonly SourceValue[] => {
  const setting = SETTINGS.find(({ names }) => names.nl === row[0]);
  if (!setting) throw new RangeError(`an example names a setting that is not in the contract: ${String(row[0])}`);
  return [setting.names[language], translated(row[1] ?? null, setting, language)];
};

const exampleTab = (name: string, { headers, rows }: ExampleTable, language: Language, footer: string) => {
  const definition = definitionOf(name);
  const columns = headers.map((header) => columnOf(definition, header));
  const inLanguage = (row: readonly SourceValue[]): readonly SourceValue[] =>
    definition.id === 'settings' ? settingRow(row, language) : columns.map((column, i) => translated(row[i] ?? null, column, language));
  return inputTab({ definition, columns, rows: rows.map(inLanguage), footer }, language);
};

/** Makes the workbook of an example. Headers and choices are in the language asked for; names and sources stay as they are. */
export const assembleExample = (source: ExampleSource, language: Language): ReportBook => {
  const title = source.title[language];
  const tabs = Object.entries(source.tables).map(([name, table]) => exampleTab(name, table, language, title));
  return { kind: 'input', title, language, runId: '', madeOn: source.madeOn, tabs: [readMeTab(source, tabs, language), ...tabs] };
};
