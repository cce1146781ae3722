import { FORMULA_WORDS, type FormulaWords } from './formula-words';

/** How numbers, dates and booleans are typed and shown in one language of Excel. */
export interface LocaleWords {
  readonly locale: string;
  readonly decimal: string;
  readonly thousands: string;
  readonly true: string;
  readonly false: string;
  /** Day before month. */
  readonly dayFirst: boolean;
  readonly dateSeparator: string;
  readonly months: readonly string[];
  readonly currencyFormat: (sign: string) => string;
  /** The year of a date that is typed without one. */
  readonly year: number;
  /** Null: formulas are typed in English. */
  readonly formulas: FormulaWords | null;
}

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WORDS: Readonly<Record<string, Omit<LocaleWords, 'locale' | 'year' | 'formulas'>>> = {
  en: {
    decimal: '.', thousands: ',', true: 'TRUE', false: 'FALSE', dayFirst: false, dateSeparator: '/', months: ENGLISH_MONTHS,
    currencyFormat: (sign) => `${sign}#,##0.00`,
  },
  nl: {
    decimal: ',', thousands: '.', true: 'WAAR', false: 'ONWAAR', dayFirst: true, dateSeparator: '-',
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    currencyFormat: (sign) => `${sign} #,##0.00`,
  },
  de: {
    decimal: ',', thousands: '.', true: 'WAHR', false: 'FALSCH', dayFirst: true, dateSeparator: '.',
    months: ['jan', 'feb', 'mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
    currencyFormat: (sign) => `#,##0.00 ${sign}`,
  },
};

const DEFAULT_YEAR = 2026;

/** The words of `nl-NL`, `de-DE`, `en-US`; another language is read as English. */
export const localeWords = (locale = 'en-US', year = DEFAULT_YEAR): LocaleWords => {
  const language = locale.slice(0, 2).toLowerCase();
  const words = WORDS[language] ?? WORDS['en'];
  if (!words) throw new TypeError(locale);
  return { ...words, locale, year, formulas: FORMULA_WORDS[language] ?? null };
};
