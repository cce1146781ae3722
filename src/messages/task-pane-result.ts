import type { Bilingual, Language } from '../domain';
import { type Catalogue, inLanguage } from './in-language';
import { resultActivities } from './task-pane-result-activities';
import { resultBeside } from './task-pane-result-beside';
import { resultCharts } from './task-pane-result-charts';
import { explainedFigures, explainedRules, explanationPanel } from './task-pane-result-explanation';
import { resultMakeUp } from './task-pane-result-make-up';
import { resultReport } from './task-pane-result-report';
import { resultSettlement } from './task-pane-result-settlement';
import { resultWhatIf } from './task-pane-result-what-if';

/** Whether a result still fits the workbook, in a word and in a sentence. */
const currencies = {
  current: { nl: 'Actueel', en: 'Current' },
  outdated: { nl: 'Verouderd', en: 'Out of date' },
  checking: { nl: 'Wordt nagekeken', en: 'Being checked' },
  unknown: { nl: 'Niet nagekeken', en: 'Not checked' },
} as const satisfies Catalogue;

const currencyMeanings = {
  current: { nl: 'Dit resultaat past bij wat er nu in de werkmap staat.', en: 'This result fits what is in the workbook now.' },
  outdated: {
    nl: 'De werkmap is veranderd sinds dit is berekend. Gebruik deze bedragen niet meer en bereken opnieuw.',
    en: 'The workbook has changed since this was calculated. Do not use these amounts any more, and calculate again.',
  },
  checking: { nl: 'Er wordt nagekeken of dit resultaat nog past bij wat er in de werkmap staat.', en: 'Looking whether this result still fits what is in the workbook.' },
  unknown: {
    nl: 'Er kon niet worden nagekeken of dit resultaat nog past bij de werkmap. Bereken opnieuw als u zeker wilt zijn.',
    en: 'It could not be checked whether this result still fits the workbook. Calculate again to be sure.',
  },
} as const satisfies Catalogue;

const screen = {
  empty: {
    nl: 'Er is nog niets berekend. Bij Berekenen rekent u de kostprijzen uit; daarna ziet u ze hier, met hun opbouw, benchmarks en controles.',
    en: 'Nothing has been calculated yet. Under Calculate you compute the cost prices; after that you see them here, with their build-up, benchmarks and controls.',
  },
  toCalculate: { nl: 'Naar Berekenen', en: 'Go to Calculate' },
  calculating: { nl: 'De kostprijzen worden berekend. Zodra dat klaar is, ziet u ze hier.', en: 'The cost prices are being calculated. You see them here as soon as that is done.' },
  noFigures: { nl: 'Er zijn nog geen cijfers', en: 'There are no figures yet' },
  whatToFill: {
    nl: 'Vul ten minste een rij in Uren, Kosten of Volumes in, met de activiteit die in Activiteiten staat; bij uren hoort een tarief in Tarieven. Bereken daarna opnieuw.',
    en: 'Fill in at least one row of Hours, Costs or Volumes, with the activity as it is in Activities; hours need a rate in Rates. Then calculate again.',
  },
  toData: { nl: 'Naar Gegevens', en: 'To Data' },
  remembered: {
    nl: 'Bewaard bij het rapport dat in deze werkmap staat. Bereken opnieuw om een nieuw rapport te schrijven.',
    en: 'Kept with the report in this workbook. Calculate again to write a new report.',
  },
  took: { nl: 'Berekend in {seconds} seconden.', en: 'Calculated in {seconds} seconds.' },
  recalculate: { nl: 'Opnieuw berekenen', en: 'Calculate again' },
  year: { nl: 'Jaar', en: 'Year' },
  totalOf: { nl: 'Totaal deelovereenkomsten {year}', en: 'Total of the sub-agreements {year}' },
  inEuro: { nl: 'Bedragen in euro, exclusief btw. Kies een bedrag om te zien waar het vandaan komt.', en: 'Amounts in euro, excluding VAT. Choose an amount to see where it comes from.' },
  loading: { nl: 'Wordt geladen …', en: 'Loading …' },

  budget: { nl: 'Begroting', en: 'Budget' },
  actual: { nl: 'Realisatie', en: 'Actual' },
  difference: { nl: 'Verschil', en: 'Difference' },
  differenceOf: { nl: 'Verschil {amount} ({percentage} %)', en: 'Difference {amount} ({percentage} %)' },
  differenceWithoutBase: { nl: 'Verschil {amount}', en: 'Difference {amount}' },
  notApplicable: { nl: 'n.v.t.', en: 'n/a' },
  explains: { nl: '{amount}: herleiding van {figure}', en: '{amount}: explanation of {figure}' },

  subAgreements: { nl: 'Deelovereenkomsten', en: 'Sub-agreements' },
  memo: { nl: 'Pro memorie', en: 'Memo' },
  memoMeaning: { nl: 'Geprijsd met de tarieven van het jaar, maar in geen enkel totaal en aan niemand doorbelast.', en: 'Priced with the rates of the year, but in no total and recharged to nobody.' },
  costPrice: { nl: 'Kostprijs', en: 'Cost price' },
  unit: { nl: 'eenheid', en: 'unit' },
  perUnit: { nl: 'Prijs per {unit}', en: 'Price per {unit}' },
  noUnitPrice: { nl: 'Er is geen prijs per eenheid, want de activiteiten hebben geen gezamenlijk volume.', en: 'There is no price per unit, for the activities have no joint volume.' },
  perHour: { nl: 'Kosten per uur', en: 'Cost per hour' },
  perInhabitant: { nl: 'Kosten per inwoner', en: 'Cost per inhabitant' },
  details: { nl: 'Opbouw en verdeling', en: 'Build-up and division' },
  figuresOf: { nl: 'Bedragen van {name}', en: 'Amounts of {name}' },
  partOf: { nl: '{part}, {name}', en: '{part}, {name}' },
  unitFigures: { nl: 'Per eenheid, uur en inwoner', en: 'For each unit, hour and inhabitant' },

  benchmarks: { nl: 'Benchmarks', en: 'Benchmarks' },
  noBenchmarks: { nl: 'In deze berekening is geen benchmark opgenomen.', en: 'This calculation holds no benchmark.' },
  withoutBenchmark: { nl: 'Zonder benchmark: {names}.', en: 'Without a benchmark: {names}.' },
  benchmarkOf: { nl: '{indicator}, {basis}', en: '{indicator}, {basis}' },
  positionOf: { nl: 'Positie in de groep', en: 'Position in the group' },
  againstReference: { nl: '{of}: {percentage} % tegenover de referentie', en: '{of}: {percentage} % against the reference' },
  groupOf: { nl: 'groep van {n}', en: 'group of {n}' },
  groupUnknown: { nl: 'omvang van de groep onbekend', en: 'size of the group unknown' },
  comparability: { nl: 'Vergelijkbaarheid {grade}', en: 'Comparability {grade}' },
  source: { nl: 'Bron: {source}', en: 'Source: {source}' },

  goals: { nl: 'Doelen', en: 'Goals' },
  goalsOf: { nl: '{name}: {measurable} van {all} doelen meetbaar', en: '{name}: {measurable} of {all} goals measurable' },

  controls: { nl: 'Controles', en: 'Controls' },
  allHold: { nl: 'Alle {count} controles sluiten.', en: 'All {count} controls hold.' },
  someFail: { nl: '{count} van de {all} controles sluiten niet. Gebruik de bedragen niet voordat dit is opgelost.', en: '{count} of the {all} controls do not hold. Do not use the amounts before this is solved.' },
  holds: { nl: 'sluitend', en: 'holds' },
  fails: { nl: 'niet sluitend', en: 'does not hold' },
  expected: { nl: 'Verwacht', en: 'Expected' },
  found: { nl: 'Gevonden', en: 'Found' },
  showControls: { nl: 'Toon de controles', en: 'Show the controls' },

  published: { nl: 'Uitkomst als JSON', en: 'Outcome as JSON' },
  publishedLabel: { nl: 'De uitkomst als JSON, zoals kostprijs calculate --json die geeft', en: 'The outcome as JSON, as kostprijs calculate --json gives it' },
} as const satisfies Catalogue;

const each = <K extends string>(sentences: Readonly<Record<K, Bilingual>>, language: Language) => inLanguage(sentences, language) as Readonly<Record<K, string>>;

/** The sentences of Resultaat: the screen, its charts, the explanation of a figure and the report. */
export const taskPaneResultMessages = (language: Language) => ({
  ...inLanguage(screen, language),
  currencies: each(currencies, language),
  currencyMeanings: each(currencyMeanings, language),
  activities: inLanguage(resultActivities, language),
  charts: inLanguage(resultCharts, language),
  explanation: inLanguage(explanationPanel, language),
  figures: inLanguage(explainedFigures, language),
  rules: inLanguage(explainedRules, language),
  report: inLanguage(resultReport, language),
  settlement: inLanguage(resultSettlement, language),
  makeUp: inLanguage(resultMakeUp, language),
  beside: inLanguage(resultBeside, language),
  whatIf: inLanguage(resultWhatIf, language),
});

export type TaskPaneResultMessages = ReturnType<typeof taskPaneResultMessages>;
