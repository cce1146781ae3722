import type { Language } from '../domain';
import { boundsOf } from './cells/cell-reader';
import { QUESTIONS, SETTINGS, TABLES } from './definitions';
import { PAGE_WORDS as WORDS } from './definitions/page-words';
import type { Column, TableDefinition } from './definition';

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
  if (type === 'yesNo' && fallback !== undefined) return fallback === true ? WORDS[language].yes : WORDS[language].no;
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
  const rows = definition.columns.map((column) => columnRow(column, language));
  return [`## ${definition.names[language]} (${definition.names[OTHER[language]]})`, remarks.join(' '), markdownTable(headings, rows)].join('\n\n');
};

const settingsSection = (language: Language): string => {
  const words = WORDS[language];
  const rows = (SETTINGS as readonly Column[]).map((setting) =>
    [setting.names[language], setting.names[OTHER[language]], kindOf(setting, language), blankOf(setting, language), setting.description[language]]);
  return markdownTable([words.setting, words.otherName, words.values, words.fallback, words.meaning], rows);
};

const questionsSection = (language: Language): string => {
  const words = WORDS[language];
  const rows = QUESTIONS.map(({ names, table, type, description }) =>
    [names[language], names[OTHER[language]], TABLES.find(({ id }) => id === table)?.names[language] ?? table, words[type], description[language]]);
  return [words.scenarioKey, words.scenarioRules, words.scenarioQuestions, markdownTable([words.question, words.otherName, words.asked, words.kind, words.meaning], rows)].join('\n\n');
};

const EXTRA: Readonly<Record<string, (language: Language) => string>> = { settings: settingsSection, scenarios: questionsSection };

/** The documentation page of the input tables, in Markdown: every table and column, from the definitions alone. */
export const inputTablesPage = (language: Language): string => {
  const { title, intro } = WORDS[language];
  const sections = TABLES.flatMap((definition) => [tableSection(definition, language), EXTRA[definition.id]?.(language) ?? []].flat());
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
};
