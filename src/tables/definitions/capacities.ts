import { defineTable } from '../definition';
import { basisOrBoth, notes, year } from './common-columns';

/** Capaciteit. */
export const capacities = defineTable({
  id: 'capacities', names: { nl: 'Capaciteit', en: 'Capacity' }, exactlyOne: ['position', 'costCentre'],
  description: { nl: 'Formatie per functie of kostenplaats.', en: 'Staff by position or cost centre.' },
  columns: [
    { id: 'position', names: { nl: 'Functie', en: 'Position' }, type: 'code', inKey: true, refersTo: ['position'],
      description: { nl: 'Functie, zoals in Tarieven; of vul Kostenplaats.', en: 'Position, as in Rates; or fill Cost centre.' } },
    { id: 'costCentre', names: { nl: 'Kostenplaats', en: 'Cost centre' }, type: 'code', inKey: true, refersTo: ['costCentre'],
      description: { nl: 'Kostenplaats; of vul Functie.', en: 'Cost centre; or fill Position.' } },
    { id: 'fte', names: { nl: 'Fte', en: 'Fte' }, type: 'decimal', unit: 'fte', required: true, minimum: 0,
      description: { nl: 'Formatie in fte.', en: 'Staff in fte.' } },
    { id: 'group', names: { nl: 'Groep', en: 'Group' }, type: 'code', required: true, refersTo: ['hoursNormGroup'],
      description: { nl: 'Groep uit Urennorm.', en: 'Group from Hours norm.' } },
    year, basisOrBoth, notes,
  ],
});
