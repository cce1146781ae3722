import { defineTable } from '../definition';
import { notes, year } from './common-columns';

/** Voorschotten, and earlier settlements. */
export const advances = defineTable({
  id: 'advances', names: { nl: 'Voorschotten', en: 'Advances' },
  description: { nl: 'Betaalde voorschotten en eerdere afrekeningen.', en: 'Advances paid and earlier settlements.' },
  columns: [
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', required: true, inKey: true, refersTo: ['subAgreement'],
      description: { nl: 'Code van de deelovereenkomst.', en: 'Code of the sub-agreement.' } },
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', required: true, inKey: true, refersTo: ['participant'],
      description: { nl: 'Deelnemer die betaalde.', en: 'Participant who paid.' } },
    { id: 'amount', names: { nl: 'Bedrag', en: 'Amount' }, type: 'money', unit: 'EUR', required: true,
      description: { nl: 'Bedrag in euro.', en: 'Amount in euro.' } },
    year,
    { id: 'term', names: { nl: 'Termijn', en: 'Term' }, type: 'integer', inKey: true, minimum: 1,
      description: { nl: 'Nummer van de termijn.', en: 'Number of the term.' } },
    { id: 'entry', names: { nl: 'Soort post', en: 'Entry' }, type: 'choice', inKey: true, default: 'advance',
      choices: [{ value: 'advance', names: { nl: 'voorschot', en: 'advance' } }, { value: 'settlement', names: { nl: 'afrekening', en: 'settlement' } }],
      description: { nl: 'Voorschot of eerdere afrekening; leeg is voorschot.', en: 'Advance or earlier settlement; blank is advance.' } },
    { id: 'date', names: { nl: 'Datum', en: 'Date' }, type: 'date',
      description: { nl: 'Dag van betaling.', en: 'Day of payment.' } },
    notes,
  ],
});
