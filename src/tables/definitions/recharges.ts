import { defineTable } from '../definition';
import { basisOrBoth, notes, year } from './common-columns';

/** Doorbelasting: the driver values of the cost centres. */
export const recharges = defineTable({
  id: 'recharges', names: { nl: 'Doorbelasting', en: 'Recharges' },
  description: { nl: 'Hoeveel een kostenplaats levert aan kostenplaatsen en activiteiten.', en: 'How much a cost centre delivers to centres and activities.' },
  columns: [
    { id: 'from', names: { nl: 'Van', en: 'From' }, type: 'code', required: true, inKey: true, refersTo: ['costCentre'],
      description: { nl: 'Hulp- of hoofdkostenplaats die levert.', en: 'Support or primary centre that delivers.' } },
    { id: 'to', names: { nl: 'Naar', en: 'To' }, type: 'code', required: true, inKey: true, refersTo: ['costCentre', 'activity'],
      description: { nl: 'Kostenplaats of activiteit die ontvangt; de kostenplaats zelf is eigen gebruik.', en: 'Centre or activity that receives; the centre itself is its own use.' } },
    { id: 'value', names: { nl: 'Waarde', en: 'Value' }, type: 'decimal', unit: 'one', required: true, minimum: 0,
      description: { nl: 'Waarde van de verdeelmaatstaf, nul of meer.', en: 'Value of the driver, zero or more.' } },
    year, basisOrBoth, notes,
  ],
});
