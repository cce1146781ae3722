import { defineTable } from '../definition';
import { notes } from './common-columns';

/** Kostenplaatsen. */
export const costCentres = defineTable({
  id: 'costCentres', names: { nl: 'Kostenplaatsen', en: 'Cost centres' },
  description: { nl: 'Hulp-, hoofd- en overheadkostenplaatsen.', en: 'Support, primary and overhead cost centres.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'costCentre',
      description: { nl: 'Korte naam van de kostenplaats.', en: 'Short name of the cost centre.' } },
    { id: 'name', names: { nl: 'Naam', en: 'Name' }, type: 'text', required: true,
      description: { nl: 'Naam in de rapporten.', en: 'Name in the reports.' } },
    { id: 'kind', names: { nl: 'Soort', en: 'Kind' }, type: 'choice', required: true,
      choices: [
        { value: 'support', names: { nl: 'hulp', en: 'support' } },
        { value: 'primary', names: { nl: 'hoofd', en: 'primary' } },
        { value: 'overhead', names: { nl: 'overhead', en: 'overhead' } },
      ],
      description: { nl: 'Hulp geeft aan alle, hoofd alleen aan activiteiten, overhead aan niemand.', en: 'Support gives to all, primary to activities only, overhead to nobody.' } },
    { id: 'order', names: { nl: 'Volgorde', en: 'Order' }, type: 'integer',
      description: { nl: 'Volgorde van de trapsgewijze methode; leeg komt laatst, daarna op code.', en: 'Order of the step-down method; blank comes last, then by code.' } },
    notes,
  ],
});
