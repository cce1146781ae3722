import type { Language } from '../domain';
import { boundsOf } from './cells/cell-reader';
import { SETTINGS, TABLES } from './definitions';
import type { Column, ColumnType, TableDefinition } from './definition';

type Words = Readonly<Record<ColumnType, string>> & Readonly<Record<
  'title' | 'intro' | 'column' | 'otherName' | 'kind' | 'required' | 'key' | 'blank' | 'meaning' | 'yes' | 'table' | 'requiredTable' | 'addsUp' | 'exactlyOne' | 'setting' | 'values' | 'fallback' | 'settingYear', string>>;

/** The few words of the page that no definition holds. */
const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    title: 'Invoertabellen', table: 'Tabel',
    intro: 'Kostprijswijzer leest Excel-tabellen met deze namen, Nederlands of Engels, waar ze ook staan in de werkmap. Deze bladzijde wordt gemaakt uit de definities van de tabellen.',
    column: 'Kolom', otherName: 'Engels', kind: 'Soort', required: 'Verplicht', key: 'Sleutel', blank: 'Leeg is', meaning: 'Betekenis', yes: 'ja',
    requiredTable: 'Verplichte tabel; zij mag leeg zijn.', addsUp: 'Geen dubbele sleutels: elke regel telt.', exactlyOne: 'Precies één van deze twee is gevuld:',
    setting: 'Instelling', values: 'Waarden', fallback: 'Standaard', settingYear: 'instelling Jaar',
    text: 'tekst', code: 'code', decimal: 'getal', money: 'bedrag', integer: 'geheel getal', date: 'datum', percent: 'percentage', yesNo: 'ja/nee', choice: 'keuze',
  },
  en: {
    title: 'Input tables', table: 'Table',
    intro: 'Kostprijswijzer reads Excel tables of these names, Dutch or English, wherever they stand in the workbook. This page is made from the definitions of the tables.',
    column: 'Column', otherName: 'Dutch', kind: 'Kind', required: 'Required', key: 'Key', blank: 'Blank is', meaning: 'Meaning', yes: 'yes',
    requiredTable: 'Required table; it may be empty.', addsUp: 'No double keys: every row counts.', exactlyOne: 'Exactly one of these two is filled:',
    setting: 'Setting', values: 'Values', fallback: 'Default', settingYear: 'setting Year',
    text: 'text', code: 'code', decimal: 'number', money: 'amount', integer: 'whole number', date: 'date', percent: 'percentage', yesNo: 'yes/no', choice: 'choice',
  },
};
const OTHER: Readonly<Record<Language, Language>> = { nl: 'en', en: 'nl' };

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
const markdownTable = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

const kindOf = (column: Column, language: Language): string => {
  const bounds = boundsOf(column);
  const words = column.choices?.map(({ names }) => names[language]).join(', ');
  const unit = column.unit === undefined || column.unit === 'one' || column.unit === 'unit' || column.unit === 'percent' ? '' : ` (${column.unit})`;
  return `${WORDS[language][column.type]}${unit}${words ? `: ${words}` : ''}${bounds ? `, ${bounds}` : ''}`;
};

const blankOf = ({ type, choices, default: fallback, blankIsSettingYear }: Column, language: Language): string => {
  if (blankIsSettingYear) return WORDS[language].settingYear;
  if (type === 'choice') return choices?.find(({ value }) => value === fallback)?.names[language] ?? '';
  if (type === 'yesNo' && fallback !== undefined) return fallback === true ? WORDS[language].yes : { nl: 'nee', en: 'no' }[language];
  return fallback === undefined ? '' : String(fallback);
};

const columnRow = (column: Column, language: Language): readonly string[] => [
  column.names[language], column.names[OTHER[language]], kindOf(column, language), column.required ? WORDS[language].yes : '',
  column.inKey ? WORDS[language].yes : '', blankOf(column, language), column.description[language],
];

const tableSection = (definition: TableDefinition, language: Language): string => {
  const words = WORDS[language];
  const nameOf = (id: string): string => definition.columns.find((column) => column.id === id)?.names[language] ?? id;
  const remarks = [
    definition.description[language],
    ...(definition.required ? [words.requiredTable] : []), ...(definition.rowsAddUp ? [words.addsUp] : []),
    ...(definition.exactlyOne ? [`${words.exactlyOne} ${definition.exactlyOne.map(nameOf).join(', ')}.`] : []),
  ];
  const headings = [words.column, words.otherName, words.kind, words.required, words.key, words.blank, words.meaning];
  return [`## ${definition.names[language]} (${definition.names[OTHER[language]]})`, remarks.join(' '), markdownTable(headings, definition.columns.map((column) => columnRow(column, language)))].join('\n\n');
};

const settingsSection = (language: Language): string => {
  const words = WORDS[language];
  const rows = (SETTINGS as readonly Column[]).map((setting) =>
    [setting.names[language], setting.names[OTHER[language]], kindOf(setting, language), blankOf(setting, language), setting.description[language]]);
  return markdownTable([words.setting, words.otherName, words.values, words.fallback, words.meaning], rows);
};

/** The documentation page of the input tables, in Markdown: every table and column, from the definitions alone. */
export const inputTablesPage = (language: Language): string => {
  const { title, intro } = WORDS[language];
  const sections = TABLES.flatMap((definition) => [tableSection(definition, language), ...(definition.id === 'settings' ? [settingsSection(language)] : [])]);
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
};
