import { defineTable } from '../definition';
import { notes, year } from './common-columns';

/** Coalities, for a joint purchase. */
export const coalitions = defineTable({
  id: 'coalitions', names: { nl: 'Coalities', en: 'Coalitions' },
  description: { nl: 'Kosten van elke combinatie van deelnemers bij een gezamenlijke inkoop.', en: 'Cost of each combination of participants in a joint purchase.' },
  columns: [
    { id: 'coalition', names: { nl: 'Coalitie', en: 'Coalition' }, type: 'code', required: true, inKey: true, defines: 'coalition',
      description: { nl: 'Naam van de combinatie.', en: 'Name of the combination.' } },
    { id: 'participants', names: { nl: 'Deelnemers', en: 'Participants' }, type: 'text', required: true, refersTo: ['participant'], joinedBy: '+',
      description: { nl: 'Codes van de deelnemers, verbonden met +.', en: 'Codes of the participants, joined by +.' } },
    { id: 'amount', names: { nl: 'Bedrag', en: 'Amount' }, type: 'money', unit: 'EUR', required: true, description: { nl: 'Kosten van de combinatie.', en: 'Cost of the combination.' } },
    year, notes,
  ],
});
