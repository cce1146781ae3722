import type { Language } from '../../domain';
import { type Column, SETTINGS, type TableDefinition } from '../../tables';
import type { Area, ReportValidation } from '../report-book';
import { choicesOf } from './input-cells';
import { word } from './wording';

/** So many rows get a drop-down list, so that it is there before the table has grown. */
const LISTED_ROWS = 2_000;
/** What Excel allows. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;

/** Keuzelijst in an area for what a column or a setting can be; none where anything may be typed. */
export const choiceList = (column: Column, area: Area, language: Language): readonly ReportValidation[] => {
  const list = choicesOf(column, language);
  if (list.length === 0) return [];
  const prompt = word('chooseOne', language, { choices: list.join(', ') }).slice(0, LONGEST_PROMPT);
  return [{ area, list, allowOther: false, promptTitle: column.names[language].slice(0, LONGEST_TITLE), prompt }];
};

/** Keuzelijsten: a drop-down list for every column with choices; the first column of Instellingen offers the names of the settings. */
export const inputLists = (definition: TableDefinition, columns: readonly Column[], firstRow: number, language: Language): readonly ReportValidation[] => {
  const areaOf = (position: number): Area => ({ row: firstRow, column: position + 1, rows: LISTED_ROWS, columns: 1 });
  const settings = definition.id === 'settings' ? [{ area: areaOf(0), list: SETTINGS.map(({ names }) => names[language]), allowOther: false }] : [];
  return [...columns.flatMap((column, i) => choiceList(column, areaOf(i), language)), ...settings];
};
