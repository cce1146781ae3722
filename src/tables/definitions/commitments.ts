import { defineTable } from '../definition';
import { notes, source } from './common-columns';

/** Afspraken that return. */
export const commitments = defineTable({
  id: 'commitments', names: { nl: 'Afspraken', en: 'Commitments' },
  description: { nl: 'Afspraken uit de overeenkomst die terugkeren, zoals een benchmark om de twee jaar.', en: 'Commitments of the agreement that return, such as a benchmark every two years.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'commitment',
      description: { nl: 'Korte naam van de afspraak.', en: 'Short name of the commitment.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', required: true, refersTo: ['subAgreement'],
      description: { nl: 'Code van de deelovereenkomst.', en: 'Code of the sub-agreement.' } },
    { id: 'commitment', names: { nl: 'Afspraak', en: 'Commitment' }, type: 'text', required: true, description: { nl: 'Wat is afgesproken.', en: 'What was agreed.' } },
    { id: 'kind', names: { nl: 'Soort afspraak', en: 'Kind of commitment' }, type: 'choice',
      choices: [
        { value: 'benchmark', names: { nl: 'benchmark', en: 'benchmark' } },
        { value: 'evaluation', names: { nl: 'evaluatie', en: 'evaluation' } },
        { value: 'consultation', names: { nl: 'overleg', en: 'consultation' } },
        { value: 'reporting', names: { nl: 'rapportage', en: 'reporting' } },
        { value: 'audit', names: { nl: 'audit', en: 'audit' } },
      ],
      description: { nl: 'Soort van de afspraak.', en: 'Kind of the commitment.' } },
    { id: 'frequencyInMonths', names: { nl: 'Frequentie', en: 'Frequency' }, type: 'integer', minimum: 1,
      description: { nl: 'Om de hoeveel maanden.', en: 'Every how many months.' } },
    { id: 'lastDone', names: { nl: 'Laatst uitgevoerd', en: 'Last done' }, type: 'date', description: { nl: 'Dag waarop het laatst is gedaan.', en: 'Day on which it was last done.' } },
    source, notes,
  ],
});
