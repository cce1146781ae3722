import { defineTable } from '../definition';
import { basis, notes, year } from './common-columns';

/** Aansluiting with the budget documents. */
export const tieOuts = defineTable({
  id: 'tieOuts', names: { nl: 'Aansluiting', en: 'Tie-out' },
  description: { nl: 'Wat de begrotingsstukken van een deelnemer zeggen.', en: 'What the budget documents of a participant say.' },
  columns: [
    { id: 'document', names: { nl: 'Document', en: 'Document' }, type: 'text', required: true, inKey: true, description: { nl: 'Naam van het stuk.', en: 'Name of the document.' } },
    { id: 'participant', names: { nl: 'Deelnemer', en: 'Participant' }, type: 'code', required: true, inKey: true, refersTo: ['participant'],
      description: { nl: 'Deelnemer van wie het stuk is.', en: 'Participant whose document it is.' } },
    { id: 'programme', names: { nl: 'Programma', en: 'Programme' }, type: 'text', inKey: true, description: { nl: 'Programma in het stuk.', en: 'Programme in the document.' } },
    { id: 'taskField', names: { nl: 'Taakveld', en: 'Task field' }, type: 'text', inKey: true, description: { nl: 'Taakveld in het stuk.', en: 'Task field in the document.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', refersTo: ['subAgreement'],
      description: { nl: 'Code van de deelovereenkomst.', en: 'Code of the sub-agreement.' } },
    { id: 'amount', names: { nl: 'Bedrag', en: 'Amount' }, type: 'money', unit: 'EUR', required: true, description: { nl: 'Bedrag in het stuk.', en: 'Amount in the document.' } },
    year, basis,
    { id: 'explanation', names: { nl: 'Verklaring', en: 'Explanation' }, type: 'text', description: { nl: 'Verklaring van een verschil.', en: 'Explanation of a difference.' } },
    notes,
  ],
});
