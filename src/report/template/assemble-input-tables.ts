import type { Language, TableId } from '../../domain';
import { type Column, SETTINGS, TABLES, type TableDefinition } from '../../tables';
import type { ReportBook, ReportTab, ReportValidation } from '../report-book';
import type { SourceValue } from './input-cells';
import { inputTab } from './input-tab';
import { choiceList } from './input-lists';
import { word } from './wording';

/** Rows of a table by its id, with a value for each of its columns. */
export type InputRows = Readonly<Partial<Record<TableId, readonly (readonly SourceValue[])[]>>>;

const SETTING_COLUMNS = 2;

/** Instellingen has a row for every setting, so that nobody needs to know their names; a blank value is the default. */
const settingRows = (language: Language): readonly (readonly SourceValue[])[] => SETTINGS.map(({ names }) => [names[language], null]);

/** Drop-down lists beside the settings that have choices, in place of the lists of whole columns. */
const settingLists = (headerRow: number, language: Language): readonly ReportValidation[] => (SETTINGS as readonly Column[]).flatMap((setting, i) =>
  choiceList(setting, { row: headerRow + 1 + i, column: SETTING_COLUMNS, rows: 1, columns: 1 }, language));

const inputTabOf = (definition: TableDefinition, rows: readonly (readonly SourceValue[])[], language: Language): ReportTab =>
  inputTab({ definition, columns: definition.columns, rows, footer: word('templateTitle', language) }, language);

const settingsTab = (definition: TableDefinition, language: Language): ReportTab => {
  const tab = inputTabOf(definition, settingRows(language), language);
  return { ...tab, validations: settingLists(tab.tables[0]?.area.row ?? 1, language) };
};

/**
 * Lege invoertabellen: the tables that were asked for, in the order of the contract and each on a sheet of its own, with rows where some are given.
 * No choice list is so long that it needs a sheet of its own, so that what the user can undo outlives the writing where Excel can do that.
 */
export const assembleInputTables = (ids: readonly TableId[], language: Language, rows: InputRows = {}): ReportBook => ({
  kind: 'input', title: word('templateTitle', language), language, runId: '',
  tabs: TABLES.filter(({ id }) => ids.includes(id)).map((definition) =>
    (definition.id === 'settings' && !rows.settings ? settingsTab(definition, language) : inputTabOf(definition, rows[definition.id] ?? [], language))),
});
