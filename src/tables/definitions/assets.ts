import { defineTable } from '../definition';
import { basisOrBoth, notes, yearOrAll } from './common-columns';

/** Activa: capital cost. */
export const assets = defineTable({
  id: 'assets', names: { nl: 'Activa', en: 'Assets' }, exactlyOne: ['activity', 'costCentre'],
  description: { nl: 'Activa waarvan afschrijving en rente tot de kosten horen.', en: 'Assets whose depreciation and interest are part of the cost.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'asset',
      description: { nl: 'Korte naam van het actief.', en: 'Short name of the asset.' } },
    { id: 'description', names: { nl: 'Omschrijving', en: 'Description' }, type: 'text',
      description: { nl: 'Wat het is.', en: 'What it is.' } },
    { id: 'activity', names: { nl: 'Activiteit', en: 'Activity' }, type: 'code', refersTo: ['activity'],
      description: { nl: 'Activiteit die het gebruikt; of vul Kostenplaats.', en: 'Activity that uses it; or fill Cost centre.' } },
    { id: 'costCentre', names: { nl: 'Kostenplaats', en: 'Cost centre' }, type: 'code', refersTo: ['costCentre'],
      description: { nl: 'Kostenplaats die het gebruikt; of vul Activiteit.', en: 'Cost centre that uses it; or fill Activity.' } },
    { id: 'acquisitionValue', names: { nl: 'Aanschafwaarde', en: 'Acquisition value' }, type: 'money', unit: 'EUR', required: true, minimum: 0,
      description: { nl: 'Aanschafwaarde in euro.', en: 'Acquisition value in euro.' } },
    { id: 'contributions', names: { nl: 'Bijdragen', en: 'Third-party contributions' }, type: 'money', unit: 'EUR', minimum: 0, default: 0,
      description: { nl: 'Bijdragen van derden, die ervan af gaan; leeg is 0.', en: 'Contributions of third parties, which are taken off; blank is 0.' } },
    { id: 'residualValue', names: { nl: 'Restwaarde', en: 'Residual value' }, type: 'money', unit: 'EUR', minimum: 0, default: 0,
      description: { nl: 'Waarde aan het einde van de levensduur; leeg is 0.', en: 'Value at the end of its life; blank is 0.' } },
    { id: 'inUseFrom', names: { nl: 'Ingebruikname', en: 'In use from' }, type: 'date', required: true, yearAllowed: true,
      description: { nl: 'Dag of jaar van ingebruikname; een jaar alleen is 1 januari.', en: 'Day or year of first use; a year alone is 1 January.' } },
    { id: 'life', names: { nl: 'Levensduur', en: 'Life' }, type: 'decimal', unit: 'one', required: true, above: 0,
      description: { nl: 'Levensduur in jaren.', en: 'Life in years.' } },
    { id: 'method', names: { nl: 'Methode', en: 'Method' }, type: 'choice', default: 'linear',
      choices: [{ value: 'linear', names: { nl: 'lineair', en: 'linear' } }, { value: 'annuity', names: { nl: 'annuïteit', en: 'annuity' } }],
      description: { nl: 'Wijze van afschrijven.', en: 'Way of depreciating.' } },
    { id: 'interest', names: { nl: 'Rente %', en: 'Interest %' }, type: 'percent', unit: 'percent', minimum: 0, default: 0,
      description: { nl: 'Rente over de boekwaarde van 1 januari; leeg is 0.', en: 'Interest on the book value of 1 January; blank is 0.' } },
    yearOrAll, basisOrBoth, notes,
  ],
});
