import { fromDecimal, toDecimal, type Language } from '../domain';

const SEPARATORS: Readonly<Record<Language, { readonly thousands: string; readonly decimal: string }>> = {
  nl: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** Decimal text as a reader expects it: "-1234567.891", 2 decimals, is "-1.234.567,89" in Dutch. Rounds half away from zero. */
export const numberText = (decimal: string, decimals: number, language: Language): string => {
  const { thousands, decimal: point } = SEPARATORS[language];
  const [whole = '', fraction] = toDecimal(fromDecimal(decimal), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
};

/** A day as a reader expects it: 31-12-2025 in Dutch, 2025-12-31 in English. */
export const dayText = (day: string, language: Language): string =>
  language === 'nl' ? day.split('-').reverse().map((part) => part.replace(/^0(?=\d$)/, '')).join('-') : day;
