import { defineTable } from '../definition';
import { direction, notes, source, year } from './common-columns';

/** Doelen. */
export const goals = defineTable({
  id: 'goals', names: { nl: 'Doelen', en: 'Goals' },
  description: { nl: 'Doelen van de samenwerking, met nulmeting en streefwaarde.', en: 'Goals of the cooperation, with baseline and target.' },
  columns: [
    { id: 'code', names: { nl: 'Code', en: 'Code' }, type: 'code', required: true, inKey: true, defines: 'goal',
      description: { nl: 'Korte naam van het doel.', en: 'Short name of the goal.' } },
    { id: 'subAgreement', names: { nl: 'Deelovereenkomst', en: 'Sub-agreement' }, type: 'code', required: true, refersTo: ['subAgreement'],
      description: { nl: 'Code van de deelovereenkomst.', en: 'Code of the sub-agreement.' } },
    { id: 'goal', names: { nl: 'Doel', en: 'Goal' }, type: 'text', required: true, description: { nl: 'Wat bereikt moet worden.', en: 'What is to be achieved.' } },
    { id: 'kind', names: { nl: 'Soort doel', en: 'Kind of goal' }, type: 'choice',
      choices: [
        { value: 'continuity', names: { nl: 'continuïteit', en: 'continuity' } },
        { value: 'quality', names: { nl: 'kwaliteit', en: 'quality' } },
        { value: 'efficiency', names: { nl: 'efficiency', en: 'efficiency' } },
      ],
      description: { nl: 'Continuïteit, kwaliteit of efficiency.', en: 'Continuity, quality or efficiency.' } },
    { id: 'indicator', names: { nl: 'Indicator', en: 'Indicator' }, type: 'text', description: { nl: 'Waaraan het wordt gemeten.', en: 'What it is measured by.' } },
    { id: 'unit', names: { nl: 'Eenheid', en: 'Unit' }, type: 'text', description: { nl: 'Eenheid van de indicator.', en: 'Unit of the indicator.' } },
    direction,
    { id: 'baseline', names: { nl: 'Nulmeting', en: 'Baseline' }, type: 'decimal', unit: 'one', description: { nl: 'Waarde bij de start.', en: 'Value at the start.' } },
    { id: 'target', names: { nl: 'Streefwaarde', en: 'Target' }, type: 'decimal', unit: 'one', description: { nl: 'Waarde die bereikt moet worden.', en: 'Value to be reached.' } },
    { id: 'actual', names: { nl: 'Realisatie', en: 'Actual' }, type: 'decimal', unit: 'one', description: { nl: 'Gemeten waarde.', en: 'Measured value.' } },
    year, source, notes,
  ],
});
