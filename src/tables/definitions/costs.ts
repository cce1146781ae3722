import { defineTable } from '../definition';
import { aYear, basis, notes, source, year } from './common-columns';

/** Kosten on activities and cost centres. Every row counts. */
export const costs = defineTable({
  id: 'costs', names: { nl: 'Kosten', en: 'Costs' }, exactlyOne: ['activity', 'costCentre'], rowsAddUp: true,
  description: { nl: 'Kosten en baten van een activiteit of een kostenplaats, exclusief btw; elke regel telt.', en: 'Cost and income of an activity or a cost centre, exclusive of VAT; every row counts.' },
  columns: [
    { id: 'description', names: { nl: 'Omschrijving', en: 'Description' }, type: 'text',
      description: { nl: 'Wat het is.', en: 'What it is.' } },
    { id: 'activity', names: { nl: 'Activiteit', en: 'Activity' }, type: 'code', refersTo: ['activity'],
      description: { nl: 'Activiteit die de kosten draagt; of vul Kostenplaats.', en: 'Activity that bears the cost; or fill Cost centre.' } },
    { id: 'costCentre', names: { nl: 'Kostenplaats', en: 'Cost centre' }, type: 'code', refersTo: ['costCentre'],
      description: { nl: 'Kostenplaats die de kosten draagt; of vul Activiteit.', en: 'Cost centre that bears the cost; or fill Activity.' } },
    { id: 'kind', names: { nl: 'Kostensoort', en: 'Cost kind' }, type: 'choice', required: true,
      choices: [
        { value: 'wage', names: { nl: 'loon', en: 'wage' } },
        { value: 'hired', names: { nl: 'inhuur', en: 'hired' } },
        { value: 'material', names: { nl: 'materieel', en: 'material' } },
        { value: 'licence', names: { nl: 'licentie', en: 'licence' } },
        { value: 'capital', names: { nl: 'kapitaal', en: 'capital' } },
        { value: 'contribution', names: { nl: 'bijdrage', en: 'contribution' } },
        { value: 'other', names: { nl: 'overig', en: 'other' } },
        { value: 'income', names: { nl: 'baten', en: 'income' } },
      ],
      description: { nl: 'Soort van de kosten.', en: 'Kind of the cost.' } },
    { id: 'amount', names: { nl: 'Bedrag', en: 'Amount' }, type: 'money', unit: 'EUR', required: true,
      description: { nl: 'Bedrag in euro; baten zijn negatief.', en: 'Amount in euro; income is negative.' } },
    { ...year, inKey: false }, { ...basis, inKey: false },
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', refersTo: ['participant'],
      description: { nl: 'Deelnemer die dit alleen draagt; leeg is voor allen.', en: 'Participant who bears this alone; blank is for all.' } },
    { id: 'fixed', names: { nl: 'Vast', en: 'Fixed' }, type: 'yesNo', default: false,
      description: { nl: 'Kosten die in een scenario niet meteen kunnen wegvallen.', en: 'Cost that cannot fall at once in a scenario.' } },
    { id: 'oneOff', names: { nl: 'Incidenteel', en: 'One-off' }, type: 'yesNo', default: false,
      description: { nl: 'Eenmalig; apart getoond bij het vergelijken van jaren.', en: 'Once only; shown apart in year comparisons.' } },
    { id: 'priceLevel', names: { nl: 'Prijspeil', en: 'Price level' }, ...aYear,
      description: { nl: 'Jaar van het prijspeil; leeg is dat van de berekening.', en: 'Year of the price level; blank is that of the calculation.' } },
    { id: 'indexSeries', names: { nl: 'Indexreeks', en: 'Index series' }, type: 'code', refersTo: ['indexSeries'],
      description: { nl: 'Reeks uit Indexcijfers.', en: 'Series from Index figures.' } },
    source, notes,
  ],
});
