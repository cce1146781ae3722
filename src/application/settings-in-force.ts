import { type Exact, type RowRef, type Settings, toDecimal, type WorkbookContent } from '../domain';
import { type ModelReading, SETTINGS } from '../tables';

/** One setting of the calculation: its value, and whether it stands in Instellingen or is the default. The value is written as in the contract, by language. */
export interface SettingInForce {
  readonly id: string;
  /** As the model has it: a number, a choice value, a text; null: nothing chosen. */
  readonly value: string | number | boolean | null;
  /** Address of the cell in Instellingen; null: the default is in force. */
  readonly address: string | null;
}

const DECIMALS = 6;
const LETTERS = 26;

/** For showing: a setting has few digits, so its number is the one that was written. */
const plain = (value: Settings[keyof Settings]): SettingInForce['value'] => (typeof value === 'object' && value !== null
  ? Number(toDecimal(value as Exact<string>, DECIMALS)) : value);

const columnOf = (letters: string): number => [...letters].reduce((number, letter) => number * LETTERS + letter.charCodeAt(0) - 64, 0);

/** A row of Instellingen may name a setting and leave its value open. */
const isFilled = ({ tables }: WorkbookContent, { sheet, table, row }: RowRef, address: string): boolean => {
  const found = tables.find((one) => one.sheet === sheet && one.name === table);
  const letters = /([A-Z]+)\d+$/.exec(address)?.[1] ?? '';
  const cell = found?.rows[row - found.headerRow - 1]?.[columnOf(letters) - found.firstColumn] ?? null;
  return cell !== null && !(typeof cell === 'string' && cell.trim() === '');
};

/** The settings that the calculation goes by, in the order of the contract; empty where there is no model. */
export const settingsInForce = ({ model, placeInWorkbook }: ModelReading, content: WorkbookContent): readonly SettingInForce[] => (model === null ? [] : SETTINGS.map(({ id }) => {
  const ref = model.settingRefs?.[id];
  const address = ref && placeInWorkbook({ ...ref, column: 'Waarde' }).address;
  return { id, value: plain(model.settings[id]), address: ref && address !== undefined && isFilled(content, ref, address) ? address : null };
}));
