/** Columns that many tables share (tables.md, common columns). */

const budgetAndActual = [
  { value: 'budget', names: { nl: 'begroting', en: 'budget' } },
  { value: 'actual', names: { nl: 'realisatie', en: 'actual' } },
] as const;

const earliestYear = 1900;
const latestYear = 2200;
const KIND = { id: 'basis', names: { nl: 'Soort', en: 'Kind' }, type: 'choice', choices: budgetAndActual } as const;

/** The bounds of every calendar year in the input. */
export const aYear = { type: 'integer', minimum: earliestYear, maximum: latestYear } as const;

const YEAR_COLUMN = { id: 'year', names: { nl: 'Jaar', en: 'Year' }, ...aYear, inKey: true } as const;

export const year = {
  ...YEAR_COLUMN, blankIsSettingYear: true,
  description: { nl: 'Kalenderjaar; leeg is het jaar van de instelling Jaar.', en: 'Calendar year; blank is the year of the setting Year.' },
} as const;

export const yearOrAll = {
  ...YEAR_COLUMN,
  description: { nl: 'Kalenderjaar; leeg is alle jaren.', en: 'Calendar year; blank is all years.' },
} as const;

export const requiredYear = {
  ...YEAR_COLUMN, required: true,
  description: { nl: 'Kalenderjaar.', en: 'Calendar year.' },
} as const;

export const basis = {
  ...KIND, inKey: true, default: 'budget',
  description: { nl: 'Begroting of realisatie; leeg is begroting.', en: 'Budget or actual; blank is budget.' },
} as const;

export const basisOrBoth = {
  ...KIND, inKey: true,
  description: { nl: 'Begroting of realisatie; leeg is allebei.', en: 'Budget or actual; blank is both.' },
} as const;

export const requiredBasis = {
  ...KIND, required: true,
  description: { nl: 'Of de waarde een begroting of een realisatie is.', en: 'Whether the value is a budget or an actual.' },
} as const;

export const source = {
  id: 'source', names: { nl: 'Bron', en: 'Source' }, type: 'text',
  description: { nl: 'Waar het cijfer vandaan komt.', en: 'Where the figure comes from.' },
} as const;

export const requiredSource = { ...source, required: true } as const;

export const notes = {
  id: 'notes', names: { nl: 'Toelichting', en: 'Notes' }, type: 'text', ignored: true,
  description: { nl: 'Vrije tekst; wordt niet gelezen.', en: 'Free text; not read.' },
} as const;

export const direction = {
  id: 'direction', names: { nl: 'Richting', en: 'Direction' }, type: 'choice',
  choices: [
    { value: 'lower', names: { nl: 'lager', en: 'lower' } },
    { value: 'higher', names: { nl: 'hoger', en: 'higher' } },
    { value: 'neutral', names: { nl: 'neutraal', en: 'neutral' } },
  ],
  description: { nl: 'Wat beter is: lager, hoger, of geen van beide.', en: 'What is better: lower, higher, or neither.' },
} as const;
