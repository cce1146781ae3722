import type { Catalogue } from './in-language';

/** Jaren, scenario’s and gezamenlijke inkoop on Resultaat. */
export const resultBeside = {
  heading: { nl: 'Vergelijkingen', en: 'Comparisons' },

  years: { nl: 'Van {from} naar {to}', en: 'From {from} to {to}' },
  yearsTitle: { nl: 'Van {from} naar {to}, {basis}', en: 'From {from} to {to}, {basis}' },
  yearsOf: { nl: 'Van {from} naar {to}, {name}', en: 'From {from} to {to}, {name}' },
  yearsMeaning: {
    nl: 'Steeds is één groep invoer van {from} vervangen door die van {to}, in deze volgorde, en opnieuw gerekend. De delen tellen tot op de cent op.',
    en: 'Each time one group of inputs of {from} was replaced by that of {to}, in this order, and calculated again. The parts add up to the cent.',
  },
  part: { nl: 'Onderdeel', en: 'Part' },
  amount: { nl: 'Bedrag', en: 'Amount' },
  scope: { nl: 'Deelovereenkomsten en activiteiten', en: 'Sub-agreements and activities' },
  hours: { nl: 'Uren', en: 'Hours' },
  rates: { nl: 'Tarieven', en: 'Rates' },
  costs: { nl: 'Kosten en activa', en: 'Costs and assets' },
  volumes: { nl: 'Volumes en doorbelasting', en: 'Volumes and recharges' },
  overhead: { nl: 'Overhead', en: 'Overhead' },
  keys: { nl: 'Verdeelsleutels', en: 'Allocation keys' },
  withNext: {
    nl: '{parts}: niet apart te rekenen; de wijziging staat in de eerstvolgende stap die dat wel was.',
    en: '{parts}: could not be calculated on its own; the change stands in the next step that could.',
  },
  oneOff: { nl: 'Incidentele kosten: {before} euro in {from}, {after} euro in {to}.', en: 'One-off cost: {before} euro in {from}, {after} euro in {to}.' },

  hostBesides: {
    nl: 'Gastheer, buiten de deelovereenkomsten: {before} euro in {from}, {after} euro in {to}.',
    en: 'Host, outside the sub-agreements: {before} euro in {from}, {after} euro in {to}.',
  },

  scenario: { nl: 'Scenario {name}', en: 'Scenario {name}' },
  scenarioTotals: { nl: 'Scenario {name}, {basis}', en: 'Scenario {name}, {basis}' },
  scenarioLines: { nl: 'Per deelovereenkomst, {basis}', en: 'Per sub-agreement, {basis}' },
  scenarioLinesOf: { nl: 'Scenario {name} per deelovereenkomst, {basis}', en: 'Scenario {name} per sub-agreement, {basis}' },
  oneChange: { nl: 'Eén rij in Scenarios.', en: 'One row in Scenarios.' },
  changes: { nl: '{count} rijen in Scenarios.', en: '{count} rows in Scenarios.' },
  base: { nl: 'Nu', en: 'Base' },
  inScenario: { nl: 'Scenario', en: 'Scenario' },
  difference: { nl: 'Verschil', en: 'Difference' },
  hostOutside: { nl: 'Gastheer, buiten de deelovereenkomsten', en: 'Host, outside the sub-agreements' },
  noDifference: { nl: 'Dit scenario verandert in {year} geen enkele bijdrage.', en: 'This scenario changes no charge in {year}.' },
  leaves: { nl: '{participant} treedt uit; {day} is de laatste dag.', en: '{participant} leaves; {day} is the last day.' },
  joins: { nl: '{participant} treedt toe op {day}.', en: '{participant} joins on {day}.' },
  ends: { nl: 'Activiteit {activity} gaat terug naar huis; {day} is de laatste dag.', en: 'Activity {activity} goes back home; {day} is the last day.' },
  exit: { nl: 'Uittreding {participant}', en: 'Exit of {participant}' },
  stranded: { nl: 'Achterblijvende kosten', en: 'Stranded cost' },
  strandedMeaning: { nl: 'Wat de anderen meer betalen nu {participant} wegvalt.', en: 'What the others pay more now that {participant} has left.' },
  lastCharge: { nl: 'Laatste volledige bijdrage (begroting)', en: 'Last full charge (budget)' },
  runOff: { nl: '{year}: {percentage} %', en: '{year}: {percentage} %' },
  exitSum: { nl: 'Uittreedsom', en: 'Exit sum' },
  exitMeaning: {
    nl: 'Een uittreedsom geldt alleen als die is afgesproken; er wordt niets vanzelf in rekening gebracht.',
    en: 'An exit sum holds only where it was agreed; nothing is charged by itself.',
  },
  yearBasis: { nl: '{year}, {basis}', en: '{year}, {basis}' },

  joint: { nl: 'Gezamenlijke inkoop', en: 'Joint purchase' },
  jointSaving: {
    nl: 'Samen {joint} euro, ieder voor zich {alone} euro: een voordeel van {saving} euro.',
    en: 'Together {joint} euro, each alone {alone} euro: a saving of {saving} euro.',
  },
  jointShares: { nl: 'Wie wat betaalt', en: 'Who pays what' },
  jointSavings: { nl: 'Voordeel tegenover zelf inkopen', en: 'Saving against buying alone' },
  alone: { nl: 'Alleen', en: 'Alone' },
  byKey: { nl: 'Sleutel {key}', en: 'Key {key}' },
  shapley: { nl: 'Shapley', en: 'Shapley' },
  otherDivisions: { nl: 'Andere verdelingen', en: 'Other divisions' },
  byStandAlone: { nl: 'Naar rato', en: 'Pro rata' },
  incremental: { nl: 'Als laatste', en: 'As the last' },
  together: { nl: 'Samen', en: 'Together' },
  jointMeaning: {
    nl: 'Shapley is het gemiddelde van wat een deelnemer toevoegt, over alle volgorden van toetreden. Naar rato volgt de kosten alleen; als laatste is wat deze deelnemer nog toevoegt; die bedragen tellen niet op tot de gezamenlijke kosten.',
    en: 'Shapley is the mean of what a participant adds, over all orders of joining. Pro rata follows the cost alone; as the last is what this participant still adds; those amounts do not add up to the joint cost.',
  },
  noKey: { nl: 'Er is geen sleutel voor deze inkoop, en geen aantal inwoners.', en: 'There is no key for this purchase, and no number of inhabitants.' },
} as const satisfies Catalogue;
