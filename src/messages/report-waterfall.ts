import type { Catalogue } from './in-language';

/** What stands beside and in a waterfall chart. */
export const reportWaterfall = {
  step: { nl: 'Stap', en: 'Step' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  below: { nl: 'Onder de kolom', en: 'Below the column' },
  level: { nl: 'Stand', en: 'Level' },
  higher: { nl: 'Hoger', en: 'Higher' },
  lower: { nl: 'Lager', en: 'Lower' },
  titleFrom: { nl: '{title} (as vanaf {amount})', en: '{title} (axis from {amount})' },
} as const satisfies Catalogue;
