import type { Bilingual, CapacityOutcome } from '../domain';
import type { Catalogue } from './in-language';

/** Capaciteit: headings and sentences. */
export const reportCapacity = {
  norm: { nl: 'Urennorm: van contracturen naar productieve uren, {period}', en: 'Hours norm: from contract hours to productive hours, {period}' },
  normRemark: { nl: 'Uren per fte per jaar.', en: 'Hours per fte a year.' },
  balance: { nl: 'Urenbalans, {period}', en: 'Hours balance, {period}' },
  balanceRemark: {
    nl: 'Bruto → productief → ingezet → onverklaard, in uren van alle fte samen. Onder nul: er zijn meer uren ingezet dan de capaciteit.',
    en: 'Gross → productive → used → unexplained, in hours of all fte together. Below zero: more hours were used than the capacity.',
  },
  rates: { nl: 'Tarief bij volle bezetting en bij begrote uren, {period}', en: 'Rate at full use and at budgeted hours, {period}' },
  ratesRemark: {
    nl: 'Praktisch tarief: kosten / capaciteit. Begroot tarief: kosten / begrote uren. Onbenut: (capaciteit − ingezet) × praktisch tarief, nooit onder nul.',
    en: 'Practical rate: cost / capacity. Budget rate: cost / budgeted hours. Unused: (capacity − used) × practical rate, never below zero.',
  },
  of: { nl: 'Functie of kostenplaats', en: 'Position or cost centre' },
  group: { nl: 'Groep', en: 'Group' },
  fte: { nl: 'Fte', en: 'Fte' },
  contract: { nl: 'Contract-uren', en: 'Contract hours' },
  productive: { nl: 'Productieve uren', en: 'Productive hours' },
  gross: { nl: 'Bruto uren', en: 'Gross hours' },
  capacity: { nl: 'Capaciteit', en: 'Capacity' },
  budgeted: { nl: 'Begrote uren', en: 'Budgeted hours' },
  used: { nl: 'Ingezet', en: 'Used' },
  unexplained: { nl: 'Onverklaard', en: 'Unexplained' },
  utilisation: { nl: 'Bezetting %', en: 'Use %' },
  cost: { nl: 'Kosten', en: 'Cost' },
  practicalRate: { nl: 'Praktisch tarief', en: 'Practical rate' },
  budgetRate: { nl: 'Begroot tarief', en: 'Budget rate' },
  rateDifference: { nl: 'Verschil per uur', en: 'Difference per hour' },
  unusedHours: { nl: 'Onbenutte uren', en: 'Unused hours' },
  unusedCost: { nl: 'Onbenut in euro', en: 'Unused in euro' },
  borneBy: { nl: 'Wie draagt dit', en: 'Who bears it' },
  over: { nl: 'meer uren dan capaciteit', en: 'more hours than capacity' },
  within: { nl: 'binnen de capaciteit', en: 'within capacity' },
  totalUnused: { nl: 'Totaal onbenut, {basis}', en: 'Total unused, {basis}' },
  chart: { nl: 'Ingezette en onbenutte uren, {period}', en: 'Used and unused hours, {period}' },
  chartText: {
    nl: 'Gestapelde staven: per functie en kostenplaats de ingezette en de onbenutte uren, {period}. Meeste ingezette uren: {name}, {amount}.',
    en: 'Stacked bars: the used and unused hours of each position and cost centre, {period}. Most hours used: {name}, {amount}.',
  },
  hours: { nl: 'uren', en: 'hours' },
  unused: { nl: 'Onbenut', en: 'Unused' },
} as const satisfies Catalogue;

export const reportDeductions: Readonly<Record<keyof CapacityOutcome['deductionsPerFte'], Bilingual>> = {
  leave: { nl: 'Verlof', en: 'Leave' },
  publicHolidays: { nl: 'Feestdagen', en: 'Public holidays' },
  sickness: { nl: 'Ziekte', en: 'Sickness' },
  training: { nl: 'Opleiding', en: 'Training' },
  meetings: { nl: 'Overleg', en: 'Meetings' },
  other: { nl: 'Overig', en: 'Other' },
};

export const reportBorneBy: Readonly<Record<CapacityOutcome['borneBy'], Bilingual>> = {
  'in-price': { nl: 'in de prijs', en: 'in the price' },
  host: { nl: 'gastheer', en: 'host' },
  'not-charged': { nl: 'niet doorbelast', en: 'not charged' },
};

export const reportCapacityTargets: Readonly<Record<CapacityOutcome['target'], Bilingual>> = {
  position: { nl: 'functie', en: 'position' },
  costCentre: { nl: 'kostenplaats', en: 'cost centre' },
};
