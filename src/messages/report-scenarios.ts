import type { Catalogue } from './in-language';

/** Scenario's and gezamenlijke inkoop: headings and sentences. */
export const reportScenarios = {
  which: { nl: 'De scenario’s', en: 'The scenarios' },
  whichRemark: {
    nl: 'Een scenario is dezelfde berekening met andere invoer. Het verandert niets aan de uitkomst op de andere tabbladen; die tonen alleen de basis.',
    en: 'A scenario is the same calculation with other inputs. It changes nothing in the outcome on the other tabs, which show the base only.',
  },
  name: { nl: 'Scenario', en: 'Scenario' },
  question: { nl: 'Wat verandert', en: 'What changes' },
  leaves: { nl: '{participant} vertrekt; laatste dag {day}', en: '{participant} leaves; last day {day}' },
  joins: { nl: '{participant} sluit aan op {day}', en: '{participant} joins on {day}' },
  ends: { nl: '{activity} gaat terug naar de deelnemers; laatste dag {day}', en: '{activity} goes back to the participants; last day {day}' },
  changes: { nl: '{count} regels in de tabel Scenarios', en: '{count} rows in the table Scenarios' },
  changesOne: { nl: '1 regel in de tabel Scenarios', en: '1 row in the table Scenarios' },
  changed: { nl: 'Wat iedere regel van Scenarios verandert', en: 'What each row of Scenarios changes' },
  changedRemark: {
    nl: 'Van en naar: één waarde waar de cellen die de regel raakt gelijk zijn. Een vraag vervangt geen cel; zij wordt in de berekening beantwoord.',
    en: 'From and to: one value where the cells that the row concerns are alike. A question replaces no cell; it is answered in the calculation.',
  },
  row: { nl: 'Tabel | sleutel | kolom', en: 'Table | key | column' },
  from: { nl: 'Van', en: 'From' },
  to: { nl: 'Naar', en: 'To' },
  times: { nl: 'maal {factor}', en: 'times {factor}' },
  cells: { nl: 'Cellen', en: 'Cells' },
  asked: { nl: 'vraag', en: 'question' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  prices: { nl: 'Prijs per eenheid, {period}', en: 'Price per unit, {period}' },
  pricesRemark: { nl: 'Alleen prijzen die in een scenario veranderen, in euro per eenheid.', en: 'Only prices that a scenario changes, in euro per unit.' },
  together: { nl: 'Achterblijvende kosten van samen: {name}', en: 'Stranded cost together: {name}' },
  togetherRemark: {
    nl: 'Wat de anderen meer betalen nu {names} vertrekken. Het is niet te zeggen welk deel door wie komt.',
    en: 'What the others pay more now that {names} leave. It cannot be said which part is due to whom.',
  },
  ending: { nl: 'Wat achterblijft na het einde van {activities}: {name}', en: 'What stays after the end of {activities}: {name}' },
  endingRemark: {
    nl: 'Kosten die niet meegaan met de taak, en wie ze draagt: wat ieder in het scenario betaalt, min wat ieder zou betalen als alle kosten van de taak na de laatste dag wegvielen.',
    en: 'Cost that does not go with the task, and who bears it: what each pays in the scenario, less what each would pay had all cost of the task after the last day gone.',
  },
  effect: { nl: 'Verschil voor deelnemers', en: 'Difference for participants' },
  compared: { nl: 'Basis en scenario’s naast elkaar, {period}', en: 'Base and scenarios side by side, {period}' },
  comparedSign: { nl: 'Verschil: scenario − basis; + : de deelnemer betaalt meer.', en: 'Difference: scenario − base; + : the participant pays more.' },
  unchanged: { nl: 'In {periods} verandert geen scenario iets.', en: 'No scenario changes anything in {periods}.' },
  and: { nl: '{others} en {last}', en: '{others} and {last}' },
  base: { nl: 'Basis', en: 'Base' },
  inScenario: { nl: 'In scenario', en: 'In scenario' },
  difference: { nl: 'Verschil', en: 'Difference' },
  differenceOf: { nl: 'Verschil {name}', en: 'Difference {name}' },
  totals: { nl: 'Over alle deelovereenkomsten', en: 'Over all sub-agreements' },
  exit: { nl: 'Uittreding van {participant}: {name}', en: 'Exit of {participant}: {name}' },
  exitRemark: {
    nl: 'Achterblijvende kosten: wat de anderen meer betalen. De uittreedsom is een rekenvoorbeeld bij het gekozen afbouwpercentage; er wordt niets vanzelf in rekening gebracht.',
    en: 'Stranded cost: what the others pay more. The exit sum is an example at the run-off percentages that were chosen; nothing is charged by itself.',
  },
  lastDay: { nl: 'Laatste dag', en: 'Last day' },
  stranded: { nl: 'Achterblijvende kosten {year}, {basis}', en: 'Stranded cost {year}, {basis}' },
  lastFull: { nl: 'Laatste volledige begrote doorbelasting', en: 'Last full budget charge' },
  lastFullOf: { nl: 'Laatste volledige begrote doorbelasting ({year})', en: 'Last full budget charge ({year})' },
  runOff: { nl: 'Afbouw {year}', en: 'Run-off {year}' },
  exitSum: { nl: 'Uittreedsom', en: 'Exit sum' },
  percentage: { nl: 'Percentage', en: 'Percentage' },
  chart: { nl: 'Wat een scenario per deelnemer verandert, {period}', en: 'What a scenario changes per participant, {period}' },
  chartText: {
    nl: 'Kolommen: per deelnemer het verschil van ieder scenario met de basis, {period}. Grootste stijging: {name}, {amount} euro.',
    en: 'Columns: the difference of each scenario with the base per participant, {period}. Largest rise: {name}, {amount} euro.',
  },
} as const satisfies Catalogue;

export const reportJointPurchase = {
  purchase: { nl: 'Gezamenlijke inkoop: {coalition}, {year}', en: 'Joint purchase: {coalition}, {year}' },
  saving: {
    nl: 'Ieder voor zich: {alone} euro. Samen: {joint} euro. Besparing: {saving} euro per jaar.',
    en: 'Each alone: {alone} euro. Together: {joint} euro. Saving: {saving} euro a year.',
  },
  remark: {
    nl: 'Shapley: ieders gemiddelde bijdrage aan de kosten over alle volgordes van aansluiten. Als laatste: wat de kosten stijgen als de deelnemer als laatste aansluit. Besparing: alleen − aandeel; − : duurder dan alleen.',
    en: 'Shapley: the mean of what each adds to the cost over all orders of joining. Last to join: what the cost rises when the participant joins last. Saving: alone − share; − : dearer than alone.',
  },
  standAlone: { nl: 'Alleen', en: 'Stand-alone' },
  byKey: { nl: 'Naar sleutel {key}', en: 'By key {key}' },
  byNoKey: { nl: 'Naar sleutel', en: 'By key' },
  byStandAlone: { nl: 'Naar kosten alleen', en: 'By stand-alone cost' },
  shapley: { nl: 'Shapley', en: 'Shapley' },
  incremental: { nl: 'Als laatste', en: 'Last to join' },
  savingByKey: { nl: 'Besparing naar sleutel', en: 'Saving by key' },
  savingShapley: { nl: 'Besparing Shapley', en: 'Saving, Shapley' },
  chart: { nl: 'Alleen en samen, {period}', en: 'Alone and together, {period}' },
  chartText: {
    nl: 'Kolommen: per deelnemer de kosten alleen, naar sleutel en volgens Shapley, {period}. Hoogste kosten alleen: {name}, {amount} euro.',
    en: 'Columns: the cost of each participant alone, by key and by Shapley value, {period}. Highest stand-alone cost: {name}, {amount} euro.',
  },
} as const satisfies Catalogue;

/** On the summary: one line each of what stands on the other tabs. */
export const reportOutlook = {
  settlement: { nl: 'Afrekening met de afnemers, {period}', en: 'Settlement with the clients, {period}' },
  more: { nl: 'Wat verder telt, {period}', en: 'What matters besides, {period}' },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  hostBears: { nl: 'Afrekening: kosten van de afnemers voor rekening van de gastheer', en: 'Settlement: cost of the clients borne by the host' },
  unused: { nl: 'Onbenutte capaciteit, {basis}', en: 'Unused capacity, {basis}' },
  over: { nl: 'Meer uren dan capaciteit: {names}', en: 'More hours than capacity: {names}' },
  scenario: { nl: 'Scenario {name}: verschil voor de afnemers, {basis} {year}', en: 'Scenario {name}: difference for the clients, {basis} {year}' },
  exitSum: { nl: 'Scenario {name}: uittreedsom {participant}', en: 'Scenario {name}: exit sum of {participant}' },
  stranded: { nl: 'Scenario {name}: achterblijvende kosten, {basis} {year}', en: 'Scenario {name}: stranded cost, {basis} {year}' },
  saving: { nl: 'Gezamenlijke inkoop {coalition}: besparing per jaar', en: 'Joint purchase {coalition}: saving a year' },
  seeTab: { nl: 'zie {tab}', en: 'see {tab}' },
} as const satisfies Catalogue;
