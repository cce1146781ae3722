import type { Bilingual, RateComponent } from '../domain';
import type { Catalogue } from './in-language';

/** Tariefopbouw and reference rates: headings and sentences. */
export const reportRateBuildUp = {
  buildUp: { nl: 'Opbouw van het uurtarief, {period}', en: 'How the hourly rate is built up, {period}' },
  buildUpRemark: {
    nl: 'Van loon naar integraal uurtarief, in euro per uur. ‘Gegeven’ staat in een cel van de werkmap; ‘afgeleid’ is berekend.',
    en: 'From wage to the full hourly rate, in euro per hour. ‘Given’ stands in a cell of the workbook; ‘derived’ is calculated.',
  },
  overheadPerFte: { nl: 'Overhead per fte', en: 'Overhead per fte' },
  full: { nl: 'Integraal uurtarief', en: 'Full hourly rate' },
  hoursFrom: { nl: 'Uren uit', en: 'Hours from' },
  chart: { nl: 'Opbouw van het uurtarief per functie, {period}', en: 'Hourly rate of each position by component, {period}' },
  chartText: {
    nl: 'Gestapelde staven: per functie de onderdelen van het uurtarief, {period}. Hoogste: {name}, {amount} euro per uur.',
    en: 'Stacked bars: the components of the hourly rate of each position, {period}. Highest: {name}, {amount} euro an hour.',
  },
  euroPerHour: { nl: 'euro per uur', en: 'euro per hour' },
  from: { nl: '{position}, vanaf {day}', en: '{position}, from {day}' },
  references: { nl: 'Eigen tarief naast referentietarieven, {period}', en: 'Own rate beside reference rates, {period}' },
  referencesRemark: {
    nl: 'Vergeleken wordt zonder overhead, met dezelfde schaal. Verschil: eigen − referentie; + is hoger dan de referentie.',
    en: 'Compared without overhead, for the same scale. Difference: own − reference; + is above the reference.',
  },
  series: { nl: 'Reeks', en: 'Series' },
  year: { nl: 'Jaar', en: 'Year' },
  referenceWage: { nl: 'Loonkosten referentie', en: 'Wage cost, reference' },
  referenceOverhead: { nl: 'Overhead per fte referentie', en: 'Overhead per fte, reference' },
  referenceHours: { nl: 'Productieve uren referentie', en: 'Productive hours, reference' },
  ownPerHour: { nl: 'Eigen per uur', en: 'Own per hour' },
  referencePerHour: { nl: 'Referentie per uur', en: 'Reference per hour' },
  wageDifference: { nl: 'Verschil loonkosten per fte', en: 'Difference in wage cost per fte' },
} as const satisfies Catalogue;

/** The steps of the rate waterfall. */
export const reportRateComponents: Readonly<Record<RateComponent['code'], Bilingual>> = {
  wage: { nl: 'Loonkosten', en: 'Wage cost' },
  otherStaff: { nl: 'Overige personeelskosten', en: 'Other staff cost' },
  adopted: { nl: 'Vastgesteld tarief', en: 'Adopted rate' },
  overhead: { nl: 'Overhead', en: 'Overhead' },
};

/** The same in a narrow column, in a row of words. */
export const reportRateComponentsShort: Readonly<Record<RateComponent['code'], Bilingual>> = {
  wage: { nl: 'loon', en: 'wage' },
  otherStaff: { nl: 'overige', en: 'other staff' },
  adopted: { nl: 'tarief', en: 'rate' },
  overhead: { nl: 'overhead', en: 'overhead' },
};

export const reportComponentOrigins: Readonly<Record<RateComponent['origin'], Bilingual>> = {
  given: { nl: 'Gegeven', en: 'Given' },
  derived: { nl: 'Afgeleid', en: 'Derived' },
};

export const reportHoursFrom: Readonly<Record<'rates' | 'hours-norm', Bilingual>> = {
  rates: { nl: 'Tarieven', en: 'Rates' },
  'hours-norm': { nl: 'Urennorm', en: 'Hours norm' },
};
