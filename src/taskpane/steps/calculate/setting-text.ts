import type { Language } from '../../../domain';
import type { TaskPaneCalculateWords } from '../../../messages';
import { dayText } from '../../../report';
import { type Column, SETTINGS } from '../../../tables';
import type { SettingInForce } from '../../session';

/** How a setting is called and what it means. */
export const settingColumn = (id: string): Column | undefined => SETTINGS.find((setting) => setting.id === id);

const withMark = (value: number, language: Language): string => (language === 'nl' ? String(value).replace('.', ',') : String(value));

/** A value of a setting as the user would write it in Instellingen. */
export const settingText = ({ id, value }: SettingInForce, words: TaskPaneCalculateWords, language: Language): string => {
  if (value === null || value === '') return words.notChosen;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const column = settingColumn(id);
  if (typeof value === 'number') return `${withMark(value, language)}${column?.type === 'percent' ? '%' : ''}`;
  if (column?.type === 'date') return dayText(value, language);
  return column?.choices?.find((choice) => choice.value === value)?.names[language] ?? value;
};
