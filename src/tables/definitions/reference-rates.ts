import { defineTable } from '../definition';
import { notes, requiredSource, requiredYear } from './common-columns';

/** Referentietarieven, such as the Handleiding Overheidstarieven. */
export const referenceRates = defineTable({
  id: 'referenceRates', names: { nl: 'Referentietarieven', en: 'Reference rates' },
  description: { nl: 'Gepubliceerde loonkosten per schaal, om eigen tarieven naast te leggen.', en: 'Published wage cost by scale, to lay own rates beside.' },
  columns: [
    { id: 'series', names: { nl: 'Reeks', en: 'Series' }, type: 'code', required: true, inKey: true, defines: 'referenceSeries',
      description: { nl: 'Naam van de publicatie.', en: 'Name of the publication.' } },
    requiredYear,
    { id: 'scale', names: { nl: 'Schaal', en: 'Scale' }, type: 'text', required: true, inKey: true, description: { nl: 'Salarisschaal.', en: 'Salary scale.' } },
    { id: 'wageCost', names: { nl: 'Loonkosten', en: 'Wage cost' }, type: 'money', unit: 'EUR/fte', required: true, minimum: 0,
      description: { nl: 'Loonkosten per fte per jaar.', en: 'Wage cost per fte per year.' } },
    { id: 'overheadPerFte', names: { nl: 'Overhead per fte', en: 'Overhead per fte' }, type: 'money', unit: 'EUR/fte', minimum: 0,
      description: { nl: 'Overhead per fte per jaar.', en: 'Overhead per fte per year.' } },
    { id: 'productiveHours', names: { nl: 'Productieve uren', en: 'Productive hours' }, type: 'decimal', unit: 'hour/fte', above: 0,
      description: { nl: 'Productieve uren per fte per jaar.', en: 'Productive hours per fte per year.' } },
    requiredSource, notes,
  ],
});
