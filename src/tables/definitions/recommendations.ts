import { defineTable } from '../definition';
import { notes, requiredSource } from './common-columns';

/** Aanbevelingen of a local audit office. */
export const recommendations = defineTable({
  id: 'recommendations', names: { nl: 'Aanbevelingen', en: 'Recommendations' },
  description: { nl: 'Aanbevelingen van rekenkamer of accountant, met hun stand.', en: 'Recommendations of audit office or accountant, with their state.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'recommendation',
      description: { nl: 'Korte naam van de aanbeveling.', en: 'Short name of the recommendation.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', refersTo: ['subAgreement'],
      description: { nl: 'Code van de deelovereenkomst.', en: 'Code of the sub-agreement.' } },
    { id: 'recommendation', names: { nl: 'Aanbeveling', en: 'Recommendation' }, type: 'text', required: true, description: { nl: 'Wat wordt aanbevolen.', en: 'What is recommended.' } },
    requiredSource,
    { id: 'date', names: { nl: 'Datum', en: 'Date' }, type: 'date', description: { nl: 'Dag van de aanbeveling.', en: 'Day of the recommendation.' } },
    { id: 'status', names: { nl: 'Status', en: 'Status' }, type: 'choice',
      choices: [
        { value: 'open', names: { nl: 'open', en: 'open' } },
        { value: 'in-progress', names: { nl: 'in uitvoering', en: 'in progress' } },
        { value: 'done', names: { nl: 'uitgevoerd', en: 'done' } },
        { value: 'rejected', names: { nl: 'afgewezen', en: 'rejected' } },
      ],
      description: { nl: 'Hoe ver het is.', en: 'How far it is.' } },
    { id: 'progress', names: { nl: 'Stand van zaken', en: 'Progress' }, type: 'text', description: { nl: 'Stand van zaken in woorden.', en: 'State of affairs in words.' } },
    notes,
  ],
});
