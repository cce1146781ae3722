import type { Catalogue } from './in-language';

/** Titles, sentences and headings of the charts in the pane. */
export const resultCharts = {
  asTable: { nl: 'Toon als tabel', en: 'Show as table' },
  asChart: { nl: 'Toon als grafiek', en: 'Show as chart' },
  asTableOf: { nl: 'Toon als tabel: {title}', en: 'Show as table: {title}' },
  asChartOf: { nl: 'Toon als grafiek: {title}', en: 'Show as chart: {title}' },
  buildUp: { nl: 'Opbouw van de kostprijs', en: 'Build-up of the cost price' },
  buildUpText: {
    nl: 'Staven die op elkaar volgen: iedere kostensoort begint waar de vorige eindigt, de laatste staaf is het totaal.',
    en: 'Bars that follow each other: each cost kind begins where the one before it ends, the last bar is the total.',
  },
  participants: { nl: 'Wie draagt het', en: 'Who bears it' },
  participantsText: { nl: 'Staven: wat iedere deelnemer draagt.', en: 'Bars: what each participant bears.' },
  /** One basis of a chart as a sentence: "Realisatie: Loon 100, Inhuur 20." */
  readOut: { nl: '{basis}: {amounts}.', en: '{basis}: {amounts}.' },
  readOutOne: { nl: '{name} {amount} euro', en: '{name} {amount} euro' },
  goesOff: { nl: 'gaat eraf', en: 'is deducted' },
  waterfallText: {
    nl: 'Staven die op elkaar volgen: iedere wijziging begint waar de vorige eindigt, van het eerste bedrag tot het laatste.',
    en: 'Bars that follow each other: each change begins where the one before it ends, from the first amount to the last.',
  },
  more: { nl: 'meer', en: 'more' },
  less: { nl: 'minder', en: 'less' },
  cutOff: { nl: 'De as begint bij {amount} euro.', en: 'The axis begins at {amount} euro.' },
  kind: { nl: 'Kostensoort', en: 'Cost kind' },
  participant: { nl: 'Deelnemer', en: 'Participant' },
  total: { nl: 'Totaal', en: 'Total' },
  benchmark: { nl: 'Benchmark {indicator}', en: 'Benchmark {indicator}' },
  benchmarkText: { nl: 'Eigen cijfer tegenover de vergelijkingsgroep op één lijn.', en: 'Own figure against the reference group on one line.' },
  figure: { nl: 'Cijfer', en: 'Figure' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  own: { nl: 'Eigen cijfer', en: 'Own figure' },
  reference: { nl: 'Referentie', en: 'Reference' },
  minimum: { nl: 'Minimum', en: 'Minimum' },
  p25: { nl: 'P25', en: 'P25' },
  median: { nl: 'Mediaan', en: 'Median' },
  p75: { nl: 'P75', en: 'P75' },
  maximum: { nl: 'Maximum', en: 'Maximum' },
  middleHalf: { nl: 'P25 tot P75', en: 'P25 to P75' },
  wholeGroup: { nl: 'minimum tot maximum', en: 'minimum to maximum' },
} as const satisfies Catalogue;
