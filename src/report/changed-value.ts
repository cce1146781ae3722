import type { Language, ScenarioChange } from '../domain';
import { dayText, numberText } from './number-text';

const MOST_DECIMALS = 12;

/** As many decimals as there are. */
const shortest = (decimal: string, language: Language): string =>
  numberText(decimal, Math.min(MOST_DECIMALS, (decimal.split('.')[1] ?? '').replace(/0+$/, '').length), language);

/** A value that a row of Scenarios replaces or gives, as a reader expects it; null where there is none. `yes` and `no`: in the language. */
export const changedValueText = (
  value: string | null, type: ScenarioChange['type'], language: Language, words: { readonly yes: string; readonly no: string },
): string | null => {
  if (value === null) return null;
  switch (type) {
    case 'day': return dayText(value, language);
    case 'number': return shortest(value, language);
    case 'percentage': return `${shortest(value, language)} %`;
    case 'yes-no': return value === 'yes' ? words.yes : words.no;
    case 'text': return value.split('; ').map((part) => (/^\d+\.\d+$/.test(part) ? shortest(part, language) : part)).join('; ');
  }
};

/** Factor with the decimals it has. */
export const factorText = (factor: string, language: Language): string => shortest(factor, language);

/** Sleutel of a row of Scenarios without the parts at its end that are blank: `SZ | HOO | 2025 | |` is `SZ | HOO | 2025`. */
export const rowKeyText = (rowKey: string): string => rowKey.replace(/(?:\s*\|\s*)+$/, '');
